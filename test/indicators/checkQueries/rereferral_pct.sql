-- Of the referrals of the period, those with another of the same child on an earlier day, less than a year back.
WITH referral AS (
  SELECT l.child, x.referred_on
  FROM referrals x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM referral b
    WHERE b.child = a.child AND b.referred_on < a.referred_on AND b.referred_on > a.referred_on - interval '1 year'
      AND b.referred_on + interval '1 year' > a.referred_on
  )) AS numerator, count(*) AS denominator
FROM referral a
WHERE a.referred_on BETWEEN $from AND $as_at
