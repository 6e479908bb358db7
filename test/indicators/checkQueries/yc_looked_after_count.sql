-- Open, and in an episode of care that is no short break.
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
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4') AND e.started_on <= $as_at
    AND coalesce(e.ended_on, DATE '9999-12-31') > $as_at
)
SELECT count(*) FILTER (WHERE child IN (SELECT child FROM other)) AS numerator, NULL AS denominator FROM carer
