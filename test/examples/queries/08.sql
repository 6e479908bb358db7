-- Children looked after for 12 months or more on 31 July 2026, of school age and with sessions to attend in the school
-- year: those persistently absent, by placement, distance from home, placements in 12 months and SDQ band.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.home_postcode, e.placement_type LIKE 'T%' AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
care AS (
  -- Each episode with the day its care began (begun_on: on this very day): RNE S, or no earlier episode reaches it.
  SELECT e.*, max(e.begun_on) OVER (PARTITION BY e.child ORDER BY e.started_on) AS care_since
  FROM (
    SELECT e.*, CASE WHEN e.reason_started = 'S' OR coalesce(max(e.ended_on) OVER before < e.started_on, true)
      THEN e.started_on END AS begun_on
    FROM episode e
    WINDOW before AS (PARTITION BY e.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  ) e
),
stay AS (
  -- Each episode with the day its placement began: care began; or RNE P or B, but not to somewhere temporary, not on
  -- being adopted by the carers (A3, A5), and not back to where the child was before being away.
  SELECT c.*, max(CASE WHEN c.begun_on IS NOT NULL OR (
      c.reason_started IN ('P', 'B') AND NOT c.away AND c.placement_type NOT IN ('A3', 'A5')
      AND NOT coalesce(c.was_away AND c.home_type = c.placement_type
        AND coalesce(c.home_place, '-') = coalesce(c.placement_postcode, '-'), false)
    ) THEN c.started_on END) OVER (PARTITION BY c.child ORDER BY c.started_on) AS placed_since
  FROM (
    SELECT c.*, lag(c.away) OVER line AS was_away,
      lag(c.placement_type) OVER home AS home_type, lag(c.placement_postcode) OVER home AS home_place
    FROM care c
    WINDOW line AS (PARTITION BY c.child ORDER BY c.started_on),
      home AS (PARTITION BY c.child, c.care_since, c.away ORDER BY c.started_on)
  ) c
),
placed AS (
  SELECT child, count(*) AS times
  FROM (
    SELECT child, placed_since, max(ended_on) AS ended_on
    FROM stay GROUP BY child, care_since, placed_since HAVING bool_or(NOT away)
  ) placement
  WHERE placed_since <= DATE '2026-07-31' AND ended_on > placed_since AND ended_on > DATE '2025-08-01'
  GROUP BY child
),
now_in_care AS (
  SELECT DISTINCT ON (child) *
  FROM care
  WHERE started_on <= DATE '2026-07-31' AND ended_on > DATE '2026-07-31'
  ORDER BY child, started_on DESC
),
attended AS (
  SELECT l.child, sum(a.sessions_possible) AS possible, sum(a.sessions_authorised + a.sessions_unauthorised) AS missed
  FROM school_attendance a
  JOIN identity_links l ON l.authority = a.authority AND l.subject = a.subject AND l.known_to IS NULL
  WHERE a.authority = $authority AND a.known_to IS NULL AND a.from_on >= DATE '2025-09-01' AND a.to_on <= DATE '2026-07-31'
  GROUP BY l.child
),
born AS (
  SELECT DISTINCT ON (l.child) l.child, r.born_on
  FROM children r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
  ORDER BY l.child, r.period DESC
),
sdq AS (
  SELECT DISTINCT ON (l.child) l.child, q.score
  FROM sdq_scores q
  JOIN identity_links l ON l.authority = q.authority AND l.subject = q.subject AND l.known_to IS NULL
  WHERE q.authority = $authority AND q.known_to IS NULL
    AND q.completed_on BETWEEN DATE '2025-08-01' AND DATE '2026-07-31'
  ORDER BY l.child, q.completed_on DESC, q.score DESC
),
pupil AS (
  SELECT n.child, a.missed * 10 >= a.possible AS is_absent, n.placement_type, coalesce(p.times, 0) AS times, q.score,
    CASE WHEN (left(coalesce(h.district, '-'), 1) = 'N') = (left(coalesce(t.district, '-'), 1) = 'N') THEN
      round(10 * sqrt(CAST(h.easting - t.easting AS numeric) ^ 2 + CAST(h.northing - t.northing AS numeric) ^ 2) / 1609.3) / 10
    END AS miles
  FROM now_in_care n
  JOIN attended a ON a.child = n.child AND a.possible > 0
  JOIN born b ON b.child = n.child AND date_part('year', age(DATE '2025-08-31', b.born_on)) BETWEEN 5 AND 15
  LEFT JOIN placed p ON p.child = n.child
  LEFT JOIN sdq q ON q.child = n.child
  LEFT JOIN postcodes h ON h.postcode = n.home_postcode AND h.known_to IS NULL
  LEFT JOIN postcodes t ON t.postcode = n.placement_postcode AND t.known_to IS NULL
  WHERE n.care_since + interval '12 months' <= DATE '2026-08-01'
),
grouped AS (
  SELECT is_absent, 'all' AS key FROM pupil
  UNION ALL SELECT is_absent, 'placement, ' || CASE
      WHEN placement_type LIKE 'U%' THEN 'FOSTER_CARE'
      WHEN placement_type LIKE 'A%' THEN 'PLACED_FOR_ADOPTION'
      WHEN placement_type LIKE 'T%' THEN 'TEMPORARY'
      WHEN placement_type LIKE 'R%' THEN 'OTHER_RESIDENTIAL_SETTINGS'
      WHEN placement_type IN ('K1', 'K2') THEN 'SECURE_HOMES_AND_CHILDREN_S_HOMES'
      WHEN placement_type IN ('H5', 'K3', 'P2') THEN 'INDEPENDENT_SEMI_INDEPENDENT_SUPPORTED_ACCOMMODATION'
      WHEN placement_type = 'P1' THEN 'PLACED_WITH_PARENTS_OR_PERSON_WITH_PR'
      WHEN placement_type = 'S1' THEN 'RESIDENTIAL_SCHOOLS'
      WHEN placement_type = 'P3' THEN 'OTHER_COMMUNITY_RESIDENTIAL_EMPLOYMENT'
      ELSE 'OTHER_PLACEMENTS' END FROM pupil
  UNION ALL SELECT is_absent, 'distance, ' || CASE
      WHEN miles <= 5 THEN 'UP_TO_5' WHEN miles <= 10 THEN 'OVER_5_TO_10' WHEN miles <= 20 THEN 'OVER_10_TO_20'
      WHEN miles <= 50 THEN 'OVER_20_TO_50' WHEN miles > 50 THEN 'OVER_50' ELSE 'UNKNOWN' END FROM pupil
  UNION ALL SELECT is_absent, 'placements, ' || CASE times
      WHEN 0 THEN 'NONE' WHEN 1 THEN 'ONE' WHEN 2 THEN 'TWO' ELSE 'THREE_OR_MORE' END FROM pupil
  UNION ALL SELECT is_absent, 'SDQ, ' || CASE
      WHEN score < 14 THEN 'NORMAL' WHEN score < 17 THEN 'BORDERLINE' WHEN score >= 17 THEN 'CONCERN' ELSE 'UNKNOWN' END FROM pupil
  UNION ALL SELECT is_absent, 'two or more placements and a score of concern' FROM pupil WHERE times >= 2 AND score >= 17
)
SELECT key, count(*) FILTER (WHERE is_absent) AS numerator, count(*) AS denominator FROM grouped GROUP BY key ORDER BY key
