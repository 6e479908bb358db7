-- Of the children with a conference in the period who were 5 or over at the last one and had an offer in the period,
-- those where the advocate was used by its end.
WITH born AS (
  -- The date of birth of the header, else of the people known to social care, else the first that a list tells.
  SELECT child, coalesce(min(born_on) FILTER (WHERE place = 1), min(born_on) FILTER (WHERE place = 2), min(born_on)) AS born_on
  FROM (
    SELECT l.child, x.born_on, 1 AS place
    FROM children x
    JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
    WHERE x.authority = $authority AND x.known_to IS NULL
    UNION ALL
    SELECT l.child, CASE WHEN x.born_on IS NULL THEN x.expected_on ELSE x.born_on END, 2
    FROM social_care_people x
    JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
    WHERE x.authority = $authority AND x.known_to IS NULL
    UNION ALL
    SELECT l.child, x.born_on, 3
    FROM contacts x
    JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
    WHERE x.authority = $authority AND x.known_to IS NULL
    UNION ALL
    SELECT l.child, x.born_on, 3
    FROM early_help_assessments x
    JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
    WHERE x.authority = $authority AND x.known_to IS NULL
    UNION ALL
    SELECT l.child, x.born_on, 3
    FROM referrals x
    JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
    WHERE x.authority = $authority AND x.known_to IS NULL
    UNION ALL
    SELECT l.child, x.born_on, 3
    FROM assessments x
    JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
    WHERE x.authority = $authority AND x.known_to IS NULL
    UNION ALL
    SELECT l.child, x.born_on, 3
    FROM section47_enquiries x
    JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
    WHERE x.authority = $authority AND x.known_to IS NULL
    UNION ALL
    SELECT l.child, x.born_on, 3
    FROM children_in_need x
    JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
    WHERE x.authority = $authority AND x.known_to IS NULL
    UNION ALL
    SELECT l.child, x.born_on, 3
    FROM child_protection_plans x
    JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
    WHERE x.authority = $authority AND x.known_to IS NULL
  ) told
  GROUP BY child
),
conferenced AS (
  SELECT l.child, max(x.held_on) AS last_on
  FROM child_protection_conferences x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.held_on BETWEEN $from AND $as_at
  GROUP BY l.child
),
offer AS (
  SELECT l.child, x.used_on
  FROM advocacy_offers x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.kind IN ('initial conference', 'review conference') AND x.offered_on BETWEEN $from AND $as_at
),
child_over_4 AS (
  SELECT c.child, c.child IN (SELECT child FROM offer) AS offered,
    c.child IN (SELECT child FROM offer WHERE used_on <= $as_at) AS used
  FROM conferenced c
  JOIN born b ON b.child = c.child
  WHERE b.born_on + interval '5 years' <= c.last_on
)
SELECT count(*) FILTER (WHERE used) AS numerator, count(*) AS denominator FROM child_over_4
WHERE offered
