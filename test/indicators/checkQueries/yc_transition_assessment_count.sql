-- Open, with the sixteenth birthday behind them and a transition assessment by the day.
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
born AS (
  -- By the header, or else by the people known to social care.
  SELECT DISTINCT ON (l.child) l.child, k.born_on
  FROM (
    SELECT subject, period, born_on, 1 AS place FROM children WHERE authority = $authority AND known_to IS NULL
    UNION ALL
    SELECT subject, period, CASE WHEN born_on IS NULL THEN expected_on ELSE born_on END, 2
    FROM social_care_people WHERE authority = $authority AND known_to IS NULL
  ) k
  JOIN identity_links l ON l.authority = $authority AND l.subject = k.subject AND l.known_to IS NULL
  WHERE k.born_on IS NOT NULL
  ORDER BY l.child, k.place, k.period DESC, k.born_on
)
SELECT count(*) AS numerator, NULL AS denominator FROM carer
JOIN born ON born.child = carer.child AND born.born_on + interval '16 years' <= $as_at
WHERE transition_assessed_on <= $as_at
