-- Letters before proceedings of those in pre-proceedings.
WITH entered AS (
  SELECT l.child, r.decided_on, r.letter_sent_on
  FROM pre_proceedings r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.decided_on <= $as_at AND coalesce(r.ended_on > $as_at, true)
),
required AS (SELECT child, max(decided_on) AS since FROM entered GROUP BY child),
plan AS (
  SELECT child, coalesce(letter_sent_on <= $as_at, false) AS is_done, true AS is_good FROM entered
)
SELECT count(*) FILTER (WHERE is_current) AS current,
  count(*) FILTER (WHERE NOT is_current AND (is_done OR is_begun AND is_over)) AS late,
  count(*) FILTER (WHERE NOT is_done AND NOT is_over) AS due,
  count(*) FILTER (WHERE NOT is_begun AND is_over) AS missing
FROM (
  SELECT d.child, coalesce(bool_or(p.is_done AND p.is_good), false) AS is_current, coalesce(bool_or(p.is_done), false) AS is_done,
    count(p.child) > 0 AS is_begun,
    d.since < $as_at AS is_over
  FROM required d
  LEFT JOIN plan p USING (child)
  GROUP BY d.child, d.since
) d
