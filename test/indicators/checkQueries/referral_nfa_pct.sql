-- Of the referrals of the period, those told to have led to no further action.
WITH referral AS (
  SELECT l.child, x.no_further_action
  FROM referrals x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.referred_on >= $from AND x.referred_on <= $as_at
)
SELECT count(*) FILTER (WHERE no_further_action = 'yes') AS numerator, count(*) AS denominator FROM referral
