-- Two measures of Programme 6 at the ends of five quarters, each for the group its targets are of, and where the straight
-- line through them leads on the day of the targets, 31 March 2019: care leavers aged 16 and 17 and aged 18 to 21 not in
-- education, employment or training, and children looked after who live in residential care.
WITH day (on_day) AS (
  VALUES (DATE '2017-09-30'), (DATE '2017-12-31'), (DATE '2018-03-31'), (DATE '2018-06-30'), (DATE '2018-09-30')
),
episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.placement_type
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = :authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
cared AS (
  SELECT DISTINCT ON (d.on_day, e.child) d.on_day, e.child, e.placement_type
  FROM day d
  JOIN episode e ON e.started_on <= d.on_day AND e.ended_on > d.on_day
  ORDER BY d.on_day, e.child, e.started_on DESC
),
born AS (
  SELECT DISTINCT ON (b.child) b.child, b.born_on
  FROM (
    SELECT l.child, r.born_on, 1 AS place
    FROM children r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = :authority AND r.known_to IS NULL
    UNION ALL
    SELECT l.child, coalesce(r.born_on, r.expected_on), 2
    FROM social_care_people r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = :authority AND r.known_to IS NULL
  ) b
  ORDER BY b.child, b.born_on IS NULL, b.place
),
state AS (
  SELECT DISTINCT ON (d.on_day, l.child) d.on_day, l.child, r.eligibility, r.in_touch, r.activity
  FROM day d
  JOIN care_leaver_states r ON r.authority = :authority AND r.known_to IS NULL AND r.from_on <= d.on_day
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  ORDER BY d.on_day, l.child, r.from_on DESC
),
leaver AS (
  SELECT s.on_day, s.activity IN ('G4', 'G5', 'G6') AS is_neet,
    CASE WHEN date_part('year', age(s.on_day, b.born_on)) BETWEEN 16 AND 17 THEN '16-17'
      WHEN date_part('year', age(s.on_day, b.born_on)) BETWEEN 18 AND 21 THEN '18-21' END AS ages
  FROM state s
  JOIN born b ON b.child = s.child
  WHERE coalesce(s.in_touch, '') <> 'DIED' AND coalesce(s.eligibility, '') <> 'no current eligibility'
    AND NOT EXISTS (SELECT FROM cared c WHERE c.on_day = s.on_day AND c.child = s.child)
),
figure AS (
  SELECT 'age ' || ages AS of, on_day,
    round(100.0 * count(*) FILTER (WHERE is_neet) / count(*), 1)::float AS value
  FROM leaver
  WHERE ages IS NOT NULL
  GROUP BY ages, on_day
  UNION ALL
  SELECT 'residential', on_day,
    round(100.0 * count(*) FILTER (WHERE placement_type IN ('K1', 'K2', 'S1', 'R1', 'R2', 'R3', 'R5')) / count(*), 1)::float
  FROM cared
  GROUP BY on_day
)
SELECT of || ' ' || on_day::text AS key, value FROM figure
UNION ALL
SELECT of || ' expected', round(CAST(regr_intercept(value, on_day - DATE '2018-01-01')
  + regr_slope(value, on_day - DATE '2018-01-01') * (DATE '2019-03-31' - DATE '2018-01-01') AS numeric), 1)::float
FROM figure
GROUP BY of
