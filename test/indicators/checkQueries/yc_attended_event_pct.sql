-- Of those open, those at an event in the 12 months to the day.
WITH referral AS (
  SELECT l.child, y.*
  FROM young_carers y
  JOIN identity_links l ON l.authority = y.authority AND l.subject = y.subject AND l.known_to IS NULL
  WHERE y.authority = $authority AND y.known_to IS NULL AND y.supported_from <= $as_at AND coalesce(y.supported_to, DATE '9999-12-31') > $as_at
),
carer AS (
  -- One row a child: of several open referrals the latest.
  SELECT * FROM referral r WHERE r.referred_on = (SELECT max(o.referred_on) FROM referral o WHERE o.child = r.child)
),
other AS (
  SELECT l.child
  FROM young_carer_breaks b
  JOIN identity_links l ON l.authority = b.authority AND l.subject = b.subject AND l.known_to IS NULL
  WHERE b.authority = $authority AND b.known_to IS NULL AND b.taken_on <= $as_at AND b.taken_on + interval '1 year' > $as_at
)
SELECT count(*) FILTER (WHERE child IN (SELECT child FROM other)) AS numerator, count(*) AS denominator FROM carer
