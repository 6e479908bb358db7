-- Education, health and care plans that were asked for and not refused by the day: within 20 weeks.
WITH request AS (
  SELECT l.child, r.requested_on, r.issued_on, r.review_due_on,
    NOT coalesce(r.request_decision <> 'agreed' AND coalesce(r.request_decided_on, r.requested_on) <= $as_at, false)
      AND NOT coalesce(r.assessment_decision <> 'agreed' AND coalesce(r.assessment_decided_on, r.requested_on) <= $as_at, false)
      AS is_wanted
  FROM education_health_care_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.requested_on <= $as_at AND coalesce(r.ceased_on > $as_at, true)
),
required AS (SELECT child, max(requested_on) AS since FROM request WHERE is_wanted GROUP BY child),
plan AS (
  SELECT child, coalesce(issued_on <= $as_at, false) AS is_done, coalesce(review_due_on >= $as_at, true) AS is_good
  FROM request
)
SELECT count(*) FILTER (WHERE is_current) AS current,
  count(*) FILTER (WHERE NOT is_current AND (is_done OR is_begun AND is_over)) AS late,
  count(*) FILTER (WHERE NOT is_done AND NOT is_over) AS due,
  count(*) FILTER (WHERE NOT is_begun AND is_over) AS missing
FROM (
  SELECT d.child, coalesce(bool_or(p.is_done AND p.is_good), false) AS is_current, coalesce(bool_or(p.is_done), false) AS is_done,
    count(p.child) > 0 AS is_begun,
    $as_at - d.since > 7 * 20 AS is_over
  FROM required d
  LEFT JOIN plan p USING (child)
  GROUP BY d.child, d.since
) d
