-- Children looked after on 31 October 2026 who are on a reduced timetable, were excluded in October, have missed more than
-- a tenth of their sessions since September, or go to a school last graded below good; how many of these hold of a child,
-- and, of each child of the list, how many and the days since the last visit.
WITH link AS (
  SELECT subject, child FROM identity_links WHERE authority = $authority AND known_to IS NULL
),
episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on
  FROM care_episodes e
  JOIN link l ON l.subject = e.subject
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
cared AS (
  SELECT DISTINCT child FROM episode WHERE started_on <= DATE '2026-10-31' AND ended_on > DATE '2026-10-31'
),
reduced AS (
  SELECT DISTINCT l.child
  FROM reduced_timetables t
  JOIN link l ON l.subject = t.subject
  WHERE t.authority = $authority AND t.known_to IS NULL
    AND t.started_on <= DATE '2026-10-31' AND coalesce(t.ended_on, DATE '9999-12-31') >= DATE '2026-10-31'
),
excluded AS (
  -- While in care, which an exclusion of someone in care on 31 October need not be; and not undone since.
  SELECT DISTINCT l.child
  FROM exclusions x
  JOIN link l ON l.subject = x.subject
  JOIN episode e ON e.child = l.child AND e.started_on <= x.started_on AND e.ended_on > x.started_on
  WHERE x.authority = $authority AND x.known_to IS NULL AND x.started_on BETWEEN DATE '2026-10-01' AND DATE '2026-10-31'
    AND coalesce(x.outcome, 'stands') NOT IN ('reinstated', 'quashed', 'cancelled')
),
often_away AS (
  SELECT l.child
  FROM school_attendance a
  JOIN link l ON l.subject = a.subject
  WHERE a.authority = $authority AND a.known_to IS NULL AND a.from_on >= DATE '2026-09-01' AND a.to_on <= DATE '2026-10-31'
  GROUP BY l.child
  HAVING sum(a.sessions_possible) > 0
    AND 10 * sum(a.sessions_authorised + a.sessions_unauthorised) > sum(a.sessions_possible)
),
school AS (
  SELECT DISTINCT ON (l.child) l.child, s.school_urn
  FROM school_enrolments s
  JOIN link l ON l.subject = s.subject
  WHERE s.authority = $authority AND s.known_to IS NULL
    AND s.enrolled_on <= DATE '2026-10-31' AND coalesce(s.left_on, DATE '9999-12-31') >= DATE '2026-10-31'
  ORDER BY l.child, coalesce(s.enrolment_status IN ('S', 'G'), false), s.enrolled_on DESC, s.school_urn
),
grade AS (
  SELECT DISTINCT ON (school_urn) school_urn, overall_grade
  FROM school_inspections
  WHERE known_to IS NULL AND inspected_on <= DATE '2026-10-31' AND overall_grade IS NOT NULL
  ORDER BY school_urn, inspected_on DESC
),
below_good AS (
  SELECT s.child
  FROM school s
  JOIN grade g ON g.school_urn = s.school_urn
  WHERE g.overall_grade IN ('requires improvement', 'inadequate')
),
visited AS (
  SELECT l.child, max(v.visited_on) AS last_on
  FROM statutory_visits v
  JOIN link l ON l.subject = v.subject
  WHERE v.authority = $authority AND v.known_to IS NULL AND v.kind = 'looked after' AND v.visited_on <= DATE '2026-10-31'
  GROUP BY l.child
),
marked AS (
  SELECT c.child, r.child IS NOT NULL AS reduced, x.child IS NOT NULL AS excluded, a.child IS NOT NULL AS often_away,
    b.child IS NOT NULL AS below_good, DATE '2026-10-31' - v.last_on AS days_since_visit,
    num_nonnulls(r.child, x.child, a.child, b.child) AS marks
  FROM cared c
  LEFT JOIN reduced r ON r.child = c.child
  LEFT JOIN excluded x ON x.child = c.child
  LEFT JOIN often_away a ON a.child = c.child
  LEFT JOIN below_good b ON b.child = c.child
  LEFT JOIN visited v ON v.child = c.child
),
cell AS (
  SELECT concat_ws(', ', 'only looked after', CASE WHEN reduced THEN 'REDUCED_TIMETABLE' END, CASE WHEN excluded THEN 'EXCLUDED' END,
    CASE WHEN often_away THEN 'POOR_ATTENDANCE' END, CASE WHEN below_good THEN 'SCHOOL_BELOW_GOOD' END) AS name, count(*)::int AS children
  FROM marked
  GROUP BY name
)
SELECT 'looked after' AS key, count(*)::int AS numerator, NULL::int AS denominator FROM marked
UNION ALL SELECT 'looked after, REDUCED_TIMETABLE', (count(*) FILTER (WHERE reduced))::int, NULL FROM marked
UNION ALL SELECT 'looked after, EXCLUDED', (count(*) FILTER (WHERE excluded))::int, NULL FROM marked
UNION ALL SELECT 'looked after, POOR_ATTENDANCE', (count(*) FILTER (WHERE often_away))::int, NULL FROM marked
UNION ALL SELECT 'looked after, SCHOOL_BELOW_GOOD', (count(*) FILTER (WHERE below_good))::int, NULL FROM marked
UNION ALL SELECT name, children, NULL FROM cell
UNION ALL
SELECT 'signals ' || n, (SELECT count(*) FROM marked WHERE marks = n)::int, NULL FROM generate_series(0, 4) n
UNION ALL SELECT 'child ' || child, marks, days_since_visit FROM marked WHERE marks > 0
