-- Referrals of the period, and residents under 18.
WITH referral AS (
  SELECT l.child, x.referred_on
  FROM referrals x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.referred_on >= $from AND x.referred_on <= $as_at
)
SELECT (SELECT count(*) FROM referral) AS numerator,
  (SELECT population FROM population_estimates
   WHERE area = $authority AND known_to IS NULL AND sex = 'all' AND age_from = 0 AND age_to = 17
     AND mid_year <= date_part('year', $as_at - interval '3 months')
   ORDER BY mid_year DESC LIMIT 1) AS denominator
