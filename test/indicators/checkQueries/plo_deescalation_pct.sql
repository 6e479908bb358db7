-- Of the pre-proceedings ended in the period with an outcome, those that ended in a step down.
WITH pre AS (
  SELECT l.child, x.outcome
  FROM pre_proceedings x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.ended_on >= $from AND x.ended_on <= $as_at
)
SELECT count(*) FILTER (WHERE outcome = 'step down') AS numerator, count(*) AS denominator FROM pre
WHERE outcome IS NOT NULL
