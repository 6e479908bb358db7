-- Looked after on 31 October 2026: who was seen alone in the 28 days to it, of all and of those seen at all, by age,
-- district of home and in or out of the area; beside it the visits of those days, as they used to be counted.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.home_postcode, e.placement_postcode
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
born AS (
  -- The header of the return before the social care system's own list of people.
  SELECT DISTINCT ON (b.child) b.child, b.born_on
  FROM (
    SELECT l.child, r.born_on, 1 AS place
    FROM children r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
    UNION ALL
    SELECT l.child, r.born_on, 2
    FROM social_care_people r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
  ) b
  ORDER BY b.child, b.place, b.born_on IS NULL
),
visit AS (
  SELECT l.child, v.visited_on, v.seen, v.seen_alone
  FROM statutory_visits v
  JOIN identity_links l ON l.authority = v.authority AND l.subject = v.subject AND l.known_to IS NULL
  WHERE v.authority = $authority AND v.known_to IS NULL AND v.kind = 'looked after'
    AND v.visited_on BETWEEN DATE '2026-10-04' AND DATE '2026-10-31'
),
seen AS (
  SELECT child, coalesce(bool_or(seen), false) AS is_seen, coalesce(bool_or(seen_alone), false) AS is_alone
  FROM visit
  GROUP BY child
),
own (district) AS (
  SELECT district FROM areas WHERE authority = $authority AND known_to IS NULL
),
told AS (
  SELECT DISTINCT ON (e.child) e.child, date_part('year', age(DATE '2026-10-31', b.born_on)) AS years,
    coalesce(s.is_seen, false) AS is_seen, coalesce(s.is_alone, false) AS is_alone,
    h.district AS home, t.district AS lives
  FROM episode e
  LEFT JOIN born b ON b.child = e.child
  LEFT JOIN seen s ON s.child = e.child
  LEFT JOIN postcodes h ON h.postcode = e.home_postcode AND h.known_to IS NULL
  LEFT JOIN postcodes t ON t.postcode = e.placement_postcode AND t.known_to IS NULL
  WHERE e.started_on <= DATE '2026-10-31' AND e.ended_on > DATE '2026-10-31'
  ORDER BY e.child, e.started_on DESC
),
child AS (
  SELECT is_seen, is_alone,
    CASE WHEN years < 5 THEN 'AGE_0_4' WHEN years < 10 THEN 'AGE_5_9' WHEN years < 16 THEN 'AGE_10_15'
      WHEN years < 18 THEN 'AGE_16_17' ELSE 'another' END AS age_group,
    CASE WHEN home IN (SELECT district FROM own) THEN home WHEN home IS NULL THEN 'UNKNOWN' ELSE 'ELSEWHERE' END AS district,
    CASE WHEN lives IN (SELECT district FROM own) THEN 'IN_AREA' WHEN lives IS NULL THEN 'UNKNOWN' ELSE 'OUT_OF_AREA' END AS area
  FROM told
),
grouped (is_seen, is_alone, key) AS (
  SELECT is_seen, is_alone, unnest(ARRAY['', ', by age, ' || age_group, ', by district, ' || district, ', by area, ' || area])
  FROM child
)
SELECT 'of those looked after' || key AS key, count(*) FILTER (WHERE is_alone)::int AS numerator, count(*)::int AS denominator
FROM grouped GROUP BY key
UNION ALL
SELECT 'of those seen' || key, count(*) FILTER (WHERE is_alone), count(*)
FROM grouped WHERE is_seen GROUP BY key
UNION ALL
SELECT 'of visits', count(*) FILTER (WHERE seen_alone), count(*)
FROM visit v
WHERE EXISTS (SELECT FROM episode e WHERE e.child = v.child AND e.started_on <= v.visited_on AND e.ended_on > v.visited_on)
ORDER BY 1
