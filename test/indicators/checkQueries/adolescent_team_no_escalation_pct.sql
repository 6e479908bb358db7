-- Of the support by adolescent teams ended in the period with an outcome, that which ended neither in a referral nor
-- in care.
WITH support AS (
  SELECT l.child, x.kind, x.outcome
  FROM family_support x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.ended_on >= $from AND x.ended_on <= $as_at
)
SELECT count(*) FILTER (WHERE outcome NOT IN ('referred to social care', 'looked after')) AS numerator, count(*) AS denominator FROM support
WHERE kind = 'adolescent team' AND outcome IS NOT NULL
