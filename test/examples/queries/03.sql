-- Children looked after on 31 October 2026 and placed in no district of the authority, with a health assessment of
-- this period of care that was due before and is still to be done: by the authority they are placed in, by how long
-- it is overdue, and when it was asked for.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.placement_postcode
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on
  FROM (
    SELECT *, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM episode
  ) e
  WHERE e.reason_started = 'S' OR e.reached IS NULL OR e.started_on > e.reached
),
now_in_care AS (
  SELECT DISTINCT ON (child) *
  FROM episode
  WHERE started_on <= DATE '2026-10-31' AND ended_on > DATE '2026-10-31'
  ORDER BY child, started_on DESC
),
outside AS (
  SELECT n.child, p.district, coalesce(a.authority, 'ELSEWHERE') AS host,
    (SELECT max(s.started_on) FROM entry s WHERE s.child = n.child AND s.started_on <= n.started_on) AS since
  FROM now_in_care n
  JOIN postcodes p ON p.postcode = n.placement_postcode AND p.known_to IS NULL
  LEFT JOIN areas a ON a.district = p.district AND a.known_to IS NULL
  WHERE a.authority IS DISTINCT FROM $authority AND p.district IS NOT NULL
),
assessment AS (
  SELECT l.child, t.kind, t.due_on, t.requested_on, t.completed_on, coalesce(t.outcome, '') AS outcome, t.host_area
  FROM health_assessments t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
),
owed AS (
  -- The first that is owed of each child; any assessment done since it was due makes it good.
  SELECT DISTINCT ON (o.child) o.child, o.host, a.due_on, a.requested_on, a.host_area
  FROM outside o
  JOIN assessment a ON a.child = o.child AND a.due_on >= o.since AND a.due_on < DATE '2026-10-31'
  WHERE (a.completed_on > DATE '2026-10-31' OR a.completed_on IS NULL AND a.outcome IN ('', 'waiting', 'not brought'))
    AND NOT EXISTS (
      SELECT FROM assessment b
      WHERE b.child = a.child AND b.completed_on BETWEEN a.due_on AND DATE '2026-10-31' AND b.outcome IN ('', 'completed'))
  ORDER BY o.child, a.due_on, a.kind
),
told AS (
  SELECT *, DATE '2026-10-31' - due_on AS days, DATE '2026-10-31' - requested_on AS since_request FROM owed
)
SELECT 'outside' AS key, (SELECT count(*) FROM owed) AS numerator, (SELECT count(*) FROM outside) AS denominator
UNION ALL
SELECT 'by host, ' || o.host, count(w.child), count(*)
FROM outside o LEFT JOIN owed w USING (child) GROUP BY o.host
UNION ALL
SELECT 'over a month', count(*) FILTER (WHERE days > 30), count(*) FROM told
UNION ALL
SELECT 'days overdue together', sum(days), count(*) FROM told
UNION ALL
SELECT 'days since they were asked for together', sum(since_request), count(since_request) FROM told
UNION ALL
SELECT concat_ws(', ', 'child', child, coalesce(host_area, '-'), due_on, requested_on, CASE WHEN days > 30 THEN 'OVER_A_MONTH' END),
  days, since_request FROM told
ORDER BY 1
