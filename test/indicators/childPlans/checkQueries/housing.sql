-- Assessments of homeless young people whose cases are open.
-- Working days are not numbered before 2012: whoever waits since then has waited too long.
WITH came AS (
  SELECT l.child, r.presented_on, r.assessed_on
  FROM homeless_young_people r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.presented_on <= $as_at AND coalesce(r.closed_on > $as_at, true)
),
required AS (SELECT child, max(presented_on) AS since FROM came GROUP BY child),
plan AS (
  SELECT child, coalesce(assessed_on <= $as_at, false) AS is_done, true AS is_good FROM came
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
