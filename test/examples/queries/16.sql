-- Young carers open to the service on 31 March 2018, by the service's district, who are in need, on a child protection plan
-- or looked after too: each alone and together, how many of them care for a parent in poor mental health, how many are
-- known to the virtual school and persistently absent; and how many were known elsewhere at each month's end of 18 months.
WITH link AS (
  SELECT subject, child FROM identity_links WHERE authority = $authority AND known_to IS NULL
),
day AS (
  SELECT (DATE '2016-11-01' + make_interval(months => n) - interval '1 day')::date AS on_day FROM generate_series(0, 17) n
),
carer AS (
  SELECT DISTINCT ON (d.on_day, l.child) d.on_day, l.child, coalesce(y.parent_mental_health, false) AS parent_ill,
    (SELECT min(a.district) FROM areas a WHERE a.authority = $authority AND a.known_to IS NULL
      AND lower(y.district) IN (lower(a.district), lower(a.district_name))) AS district
  FROM day d
  JOIN young_carers y ON y.authority = $authority AND y.known_to IS NULL
    AND y.supported_from <= d.on_day AND coalesce(y.supported_to, DATE '9999-12-31') > d.on_day
  JOIN link l ON l.subject = y.subject
  ORDER BY d.on_day, l.child, y.referred_on DESC
),
need AS (
  SELECT DISTINCT d.on_day, l.child
  FROM day d
  JOIN children_in_need n ON n.authority = $authority AND n.known_to IS NULL
    AND n.started_on <= d.on_day AND coalesce(n.ended_on, DATE '9999-12-31') > d.on_day
  JOIN link l ON l.subject = n.subject
),
protected AS (
  SELECT DISTINCT d.on_day, l.child
  FROM day d
  JOIN child_protection_plans n ON n.authority = $authority AND n.known_to IS NULL AND n.other_authority IS DISTINCT FROM 'yes'
    AND n.started_on <= d.on_day AND coalesce(n.ended_on, DATE '9999-12-31') > d.on_day
  JOIN link l ON l.subject = n.subject
),
cared AS (
  SELECT DISTINCT d.on_day, l.child
  FROM day d
  JOIN care_episodes n ON n.authority = $authority AND n.known_to IS NULL AND n.legal_status NOT IN ('V3', 'V4')
    AND n.started_on <= d.on_day AND coalesce(n.ended_on, DATE '9999-12-31') > d.on_day
  JOIN link l ON l.subject = n.subject
),
schooled AS (
  -- Sessions of the school year so far, on 31 March 2018 only.
  SELECT l.child, 10 * sum(a.sessions_authorised + a.sessions_unauthorised) >= sum(a.sessions_possible) AS often_away
  FROM school_attendance a
  JOIN link l ON l.subject = a.subject
  WHERE a.authority = $authority AND a.known_to IS NULL AND a.from_on >= DATE '2017-09-01' AND a.to_on <= DATE '2018-03-31'
  GROUP BY l.child
  HAVING sum(a.sessions_possible) > 0
),
known AS (
  SELECT c.*, n.child IS NOT NULL AS in_need, p.child IS NOT NULL AS on_plan, e.child IS NOT NULL AS in_care,
    num_nonnulls(n.child, p.child, e.child) > 0 AS is_any
  FROM carer c
  LEFT JOIN need n ON n.on_day = c.on_day AND n.child = c.child
  LEFT JOIN protected p ON p.on_day = c.on_day AND p.child = c.child
  LEFT JOIN cared e ON e.on_day = c.on_day AND e.child = c.child
),
today AS (
  SELECT k.*, s.child IS NOT NULL AS is_schooled, coalesce(s.often_away, false) AS often_away
  FROM known k
  LEFT JOIN schooled s ON s.child = k.child
  WHERE k.on_day = DATE '2018-03-31'
),
cell AS (
  SELECT concat_ws(', ', 'only carers', CASE WHEN in_need THEN 'IN_NEED' END, CASE WHEN on_plan THEN 'ON_PLAN' END,
    CASE WHEN in_care THEN 'LOOKED_AFTER' END, CASE WHEN parent_ill THEN 'PARENT_MENTAL_HEALTH' END) AS name,
    count(*)::int AS children
  FROM today
  GROUP BY name
)
SELECT concat_ws(', ', 'elsewhere', CASE WHEN GROUPING(district) = 0 THEN coalesce(district, 'UNKNOWN') END) AS key,
  (count(*) FILTER (WHERE is_any))::int AS numerator, count(*)::int AS denominator
FROM today
GROUP BY ROLLUP (district)
UNION ALL SELECT 'carers', count(*)::int, NULL FROM today
UNION ALL SELECT 'carers, IN_NEED', (count(*) FILTER (WHERE in_need))::int, NULL FROM today
UNION ALL SELECT 'carers, ON_PLAN', (count(*) FILTER (WHERE on_plan))::int, NULL FROM today
UNION ALL SELECT 'carers, LOOKED_AFTER', (count(*) FILTER (WHERE in_care))::int, NULL FROM today
UNION ALL SELECT 'carers, PARENT_MENTAL_HEALTH', (count(*) FILTER (WHERE parent_ill))::int, NULL FROM today
UNION ALL SELECT name, children, NULL FROM cell
UNION ALL SELECT 'attendance known', (count(*) FILTER (WHERE is_schooled))::int, count(*)::int FROM today
UNION ALL SELECT 'persistently absent', (count(*) FILTER (WHERE often_away))::int, count(*)::int FROM today WHERE is_schooled
UNION ALL SELECT 'elsewhere on ' || on_day, (count(*) FILTER (WHERE is_any))::int, count(*)::int FROM known GROUP BY on_day
