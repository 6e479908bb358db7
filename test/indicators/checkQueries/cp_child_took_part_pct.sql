-- Of the children with a conference in the period who were 5 or over at the last one, those who spoke at
-- one or had views conveyed.
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
  SELECT l.child, max(x.held_on) AS last_on,
    bool_or(x.participation IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6')) AS is_heard
  FROM child_protection_conferences x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.held_on BETWEEN $from AND $as_at
  GROUP BY l.child
)
SELECT count(*) FILTER (WHERE c.is_heard) AS numerator, count(*) AS denominator
FROM conferenced c
JOIN born b ON b.child = c.child
WHERE b.born_on + interval '5 years' <= c.last_on
