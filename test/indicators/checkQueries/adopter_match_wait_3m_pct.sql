-- Scorecard A12: of the families matched, those approved three months before or more.
WITH adopter AS (
  SELECT a.*, CASE WHEN a.family IS NULL THEN a.adopter ELSE a.family END AS household
  FROM annex_a_adopters a
  WHERE a.authority = $authority AND a.known_to IS NULL
),
matched AS (
  SELECT min(matched_on) AS matched_on, max(approved_on) AS approved_on
  FROM adopter
  GROUP BY household
)
SELECT count(*) FILTER (WHERE approved_on + interval '3 months' <= matched_on) AS numerator, count(approved_on) AS denominator
FROM matched
WHERE matched_on BETWEEN $from AND $as_at
