-- Open, with sessions to attend told since 1 September, and those who missed 10 % or more of them.
WITH referral AS (
  SELECT l.child
  FROM young_carers y
  JOIN identity_links l ON l.authority = y.authority AND l.subject = y.subject AND l.known_to IS NULL
  WHERE y.authority = $authority AND y.known_to IS NULL AND y.supported_from <= $as_at AND coalesce(y.supported_to, DATE '9999-12-31') > $as_at
),
attended AS (
  SELECT l.child, sum(a.sessions_possible) AS possible, sum(a.sessions_authorised) + sum(a.sessions_unauthorised) AS missed
  FROM school_attendance a
  JOIN identity_links l ON l.authority = a.authority AND l.subject = a.subject AND l.known_to IS NULL
  WHERE a.authority = $authority AND a.known_to IS NULL AND a.to_on <= $as_at
    AND a.from_on >= (date_trunc('year', $as_at - interval '8 months') + interval '8 months')::date
  GROUP BY l.child
)
SELECT count(*) FILTER (WHERE missed >= possible / 10.0) AS numerator, count(*) AS denominator
FROM attended
WHERE possible > 0 AND child IN (SELECT child FROM referral)
