-- Child in need plans: of open cases, on no day in care or on a child protection plan.
-- Working days are not numbered before 2012: whoever waits since then has waited too long.
WITH episode AS (
  -- Short breaks (V3, V4) are not care; an open end is far away.
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4') AND e.started_on <= $as_at
),
cared AS (
  -- Those in care on the day, and the day on which this care began: RNE S, or no earlier episode reaches it.
  SELECT child, max(started_on) FILTER (WHERE begins) AS since
  FROM (
    SELECT e.*, e.reason_started = 'S' OR coalesce(max(e.ended_on) OVER before < e.started_on, true) AS begins
    FROM episode e
    WINDOW before AS (PARTITION BY e.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  ) e
  GROUP BY child
  HAVING max(ended_on) > $as_at
),
protected AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on
  FROM child_protection_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
),
need AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on
  FROM children_in_need r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND coalesce(r.case_status, '') NOT IN ('open assessment', 'closed episode')
),
otherwise AS (
  SELECT child, started_on, ended_on FROM episode
  UNION ALL
  SELECT * FROM protected
),
alone AS (
  SELECT DISTINCT n.child
  FROM need n
  WHERE n.started_on <= $as_at AND n.ended_on > $as_at AND NOT EXISTS (
    SELECT FROM otherwise o WHERE o.child = n.child AND o.started_on <= $as_at AND o.ended_on > $as_at)
),
required AS (
  -- Since the last day on which a case was opened, or care or a protection plan ended, that nothing of it was so the day before.
  SELECT a.child, max(t.day) AS since
  FROM alone a
  JOIN (SELECT child, started_on AS day FROM need UNION SELECT child, ended_on FROM otherwise) t ON t.child = a.child AND t.day <= $as_at
  WHERE EXISTS (
    SELECT FROM need n WHERE n.child = a.child AND n.started_on <= t.day AND n.ended_on > t.day)
    AND (NOT EXISTS (SELECT FROM need n WHERE n.child = a.child AND n.started_on < t.day AND n.ended_on >= t.day)
      OR EXISTS (SELECT FROM otherwise o WHERE o.child = a.child AND o.started_on < t.day AND o.ended_on >= t.day))
    AND NOT EXISTS (SELECT FROM otherwise o WHERE o.child = a.child AND o.started_on <= t.day AND o.ended_on > t.day)
  GROUP BY a.child
),
plan AS (
  -- The case system's list tells of the plans that were made, often by their first day alone.
  SELECT l.child, coalesce(r.completed_on <= $as_at, r.due_on IS NULL) AS is_done, coalesce(r.review_due_on >= $as_at, true) AS is_good
  FROM child_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.kind = 'child in need' AND r.started_on <= $as_at AND coalesce(r.ended_on > $as_at, true)
)
SELECT count(*) FILTER (WHERE is_current) AS current,
  count(*) FILTER (WHERE NOT is_current AND (is_done OR is_begun AND is_over)) AS late,
  count(*) FILTER (WHERE NOT is_done AND NOT is_over) AS due,
  count(*) FILTER (WHERE NOT is_begun AND is_over) AS missing
FROM (
  SELECT d.child, coalesce(bool_or(p.is_done AND p.is_good), false) AS is_current, coalesce(bool_or(p.is_done), false) AS is_done,
    count(p.child) > 0 AS is_begun,
    coalesce((SELECT w.number FROM working_days w WHERE w.day = $as_at - 1) - (SELECT w.number FROM working_days w WHERE w.day = d.since) >= 45,
      d.since < $as_at - 190) AS is_over
  FROM required d
  LEFT JOIN plan p USING (child)
  GROUP BY d.child, d.since
) d
