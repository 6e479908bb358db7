-- Of the family group conferences ended in the period with an outcome, those after which the child remained with the
-- family.
WITH support AS (
  SELECT l.child, x.kind, x.outcome
  FROM family_support x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.ended_on >= $from AND x.ended_on <= $as_at
)
SELECT count(*) FILTER (WHERE outcome = 'remained with family') AS numerator, count(*) AS denominator FROM support
WHERE kind = 'family group conference' AND outcome IS NOT NULL
