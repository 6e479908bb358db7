-- Open, with a named social worker.
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
  FROM worker_involvements i
  JOIN identity_links l ON l.authority = i.authority AND l.subject = i.subject AND l.known_to IS NULL
  WHERE i.authority = $authority AND i.known_to IS NULL AND i.role = 'social worker' AND i.worker IS NOT NULL
    AND $as_at BETWEEN i.started_on AND coalesce(i.ended_on, DATE '9999-12-31')
)
SELECT count(*) FILTER (WHERE child IN (SELECT child FROM other)) AS numerator, NULL AS denominator FROM carer
