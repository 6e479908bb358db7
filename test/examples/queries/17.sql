-- Children looked after on 31 October 2026 who are placed outside the authority and more than 20 miles from home: by host
-- authority, with the last visit, last seen alone, health assessment up to date, dental check in 12 months, and on a
-- school's roll; and each such child with the days since last seen alone.
WITH link AS (
  SELECT subject, child FROM identity_links WHERE authority = $authority AND known_to IS NULL
),
cared AS (
  SELECT DISTINCT ON (l.child) l.child, e.home_postcode, e.placement_postcode
  FROM care_episodes e
  JOIN link l ON l.subject = e.subject
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
    AND e.started_on <= DATE '2026-10-31' AND coalesce(e.ended_on, DATE '9999-12-31') > DATE '2026-10-31'
  ORDER BY l.child, e.started_on DESC
),
born AS (
  SELECT DISTINCT ON (l.child) l.child, c.born_on
  FROM children c
  JOIN link l ON l.subject = c.subject
  WHERE c.authority = $authority AND c.known_to IS NULL
  ORDER BY l.child, c.period DESC
),
distant AS (
  -- A mile is 1.6093 km; one decimal place, half up. Northern Ireland has a grid of its own.
  SELECT c.child, coalesce(a.authority, 'ELSEWHERE') AS host,
    b.born_on > DATE '2021-10-31' AS under_5
  FROM cared c
  JOIN born b ON b.child = c.child
  JOIN postcodes h ON h.postcode = c.home_postcode AND h.known_to IS NULL
  JOIN postcodes p ON p.postcode = c.placement_postcode AND p.known_to IS NULL
  LEFT JOIN areas a ON a.district = p.district AND a.known_to IS NULL
  WHERE a.authority IS DISTINCT FROM $authority AND p.district IS NOT NULL
    AND (coalesce(h.district, '') LIKE 'N%') = (p.district LIKE 'N%')
    AND floor(sqrt((h.easting - p.easting)::float8 ^ 2 + (h.northing - p.northing)::float8 ^ 2) / 160.93 + 0.5) / 10 > 20
),
visited AS (
  SELECT l.child, max(v.visited_on) AS last_on, max(v.visited_on) FILTER (WHERE v.seen_alone) AS alone_on
  FROM statutory_visits v
  JOIN link l ON l.subject = v.subject
  WHERE v.authority = $authority AND v.known_to IS NULL AND v.kind = 'looked after' AND v.visited_on <= DATE '2026-10-31'
  GROUP BY l.child
),
assessed AS (
  SELECT l.child, max(h.completed_on) AS last_on
  FROM health_assessments h
  JOIN link l ON l.subject = h.subject
  WHERE h.authority = $authority AND h.known_to IS NULL AND h.completed_on <= DATE '2026-10-31'
    AND coalesce(h.outcome, 'completed') = 'completed'
  GROUP BY l.child
),
teeth AS (
  SELECT DISTINCT l.child
  FROM health_dental_checks t
  JOIN link l ON l.subject = t.subject
  WHERE t.authority = $authority AND t.known_to IS NULL AND t.outcome = 'completed'
    AND t.checked_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
),
on_roll AS (
  SELECT DISTINCT l.child
  FROM school_enrolments s
  JOIN link l ON l.subject = s.subject
  WHERE s.authority = $authority AND s.known_to IS NULL
    AND s.enrolled_on <= DATE '2026-10-31' AND coalesce(s.left_on, DATE '9999-12-31') >= DATE '2026-10-31'
),
seen AS (
  SELECT d.child, d.host, DATE '2026-10-31' - v.alone_on AS days_alone,
    coalesce(DATE '2026-10-31' - v.last_on <= 42, false) AS visited,
    coalesce(DATE '2026-10-31' - v.alone_on <= 42, false) AS alone,
    coalesce(h.last_on + CASE WHEN d.under_5 THEN interval '6 months' ELSE interval '1 year' END > DATE '2026-10-31', false) AS health,
    t.child IS NOT NULL AS dental, r.child IS NOT NULL AS school
  FROM distant d
  LEFT JOIN visited v ON v.child = d.child
  LEFT JOIN assessed h ON h.child = d.child
  LEFT JOIN teeth t ON t.child = d.child
  LEFT JOIN on_roll r ON r.child = d.child
)
SELECT concat_ws(', ', 'children', host) AS key, count(*)::int AS numerator, NULL::int AS denominator FROM seen GROUP BY ROLLUP (host)
UNION ALL SELECT concat_ws(', ', 'visited', host), (count(*) FILTER (WHERE visited))::int, count(*)::int FROM seen GROUP BY ROLLUP (host)
UNION ALL SELECT concat_ws(', ', 'seenAlone', host), (count(*) FILTER (WHERE alone))::int, count(*)::int FROM seen GROUP BY ROLLUP (host)
UNION ALL SELECT concat_ws(', ', 'healthAssessed', host), (count(*) FILTER (WHERE health))::int, count(*)::int FROM seen GROUP BY ROLLUP (host)
UNION ALL SELECT concat_ws(', ', 'dentalCheck', host), (count(*) FILTER (WHERE dental))::int, count(*)::int FROM seen GROUP BY ROLLUP (host)
UNION ALL SELECT concat_ws(', ', 'onRoll', host), (count(*) FILTER (WHERE school))::int, count(*)::int FROM seen GROUP BY ROLLUP (host)
UNION ALL SELECT 'child ' || child, days_alone, NULL FROM seen
