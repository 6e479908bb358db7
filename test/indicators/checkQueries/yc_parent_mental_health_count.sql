-- Open, with a parent's poor mental health.
WITH referral AS (
  SELECT l.child, y.*
  FROM young_carers y
  JOIN identity_links l ON l.authority = y.authority AND l.subject = y.subject AND l.known_to IS NULL
  WHERE y.authority = $authority AND y.known_to IS NULL AND y.supported_from <= $as_at AND coalesce(y.supported_to, DATE '9999-12-31') > $as_at
),
carer AS (
  -- One row a child: of several open referrals the latest.
  SELECT * FROM referral r WHERE r.referred_on = (SELECT max(o.referred_on) FROM referral o WHERE o.child = r.child)
)
SELECT count(*) FILTER (WHERE parent_mental_health) AS numerator, NULL AS denominator FROM carer
