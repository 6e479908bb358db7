-- Referrals of the period, each row one.
WITH referral AS (
  SELECT l.child, x.referred_on
  FROM referrals x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.referred_on >= $from AND x.referred_on <= $as_at
)
SELECT count(*) AS numerator, NULL AS denominator FROM referral
