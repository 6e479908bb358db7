-- Young people who left care in the year (the last day in care lies in it), 16 or over when they left and not dead:
-- those on the list of a general practice on the last day in care.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.reason_ended,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
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
person AS (
  SELECT l.child, t.born_on
  FROM children t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
),
practice AS (
  SELECT l.child, t.registered_on, coalesce(t.ended_on, DATE '9999-12-31') AS until
  FROM health_registrations t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL AND t.registered_with = 'general practice'
),
spell AS (
  SELECT n.child, n.started_on, max(e.ended_on) AS left_on,
    (array_agg(e.reason_ended ORDER BY e.started_on DESC))[1] AS why
  FROM (SELECT *, lead(started_on, 1, DATE '9999-12-31') OVER (PARTITION BY child ORDER BY started_on) AS next_on FROM entry) n
  JOIN episode e ON e.child = n.child AND e.started_on >= n.started_on AND e.started_on < n.next_on
  GROUP BY n.child, n.started_on
),
leaver AS (
  SELECT DISTINCT s.child, s.left_on
  FROM spell s
  JOIN person p ON p.child = s.child AND p.born_on + interval '16 years' <= s.left_on
  WHERE s.left_on - 1 BETWEEN $from AND $as_at AND s.why IS DISTINCT FROM 'E2'
    AND NOT EXISTS (
      SELECT FROM episode e WHERE e.child = s.child AND e.started_on <= s.left_on AND e.ended_on > s.left_on)
    AND EXISTS (
      SELECT FROM episode e WHERE e.child = s.child AND e.started_on < s.left_on AND e.ended_on >= s.left_on)
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM practice p
    WHERE p.child = l.child AND l.left_on - 1 BETWEEN p.registered_on AND p.until)) AS numerator, count(*) AS denominator
FROM leaver l
