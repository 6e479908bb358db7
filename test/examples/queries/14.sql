-- Children missing in the 12 months to 31 October 2026: from care and from home, whether social care or the police told it,
-- and from education (missing education, waiting for a place or without full-time provision on 31 October). Each child is
-- in one cell; those of any are told apart by the risk of the last screening for sexual exploitation, if it stands.
WITH link AS (
  SELECT subject, child FROM identity_links WHERE authority = $authority AND known_to IS NULL
),
told AS (
  SELECT subject, missing_from
  FROM missing_incidents
  WHERE authority = $authority AND known_to IS NULL AND kind = 'M'
    AND started_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
  UNION ALL
  SELECT subject, missing_from
  FROM police_missing_notifications
  WHERE authority = $authority AND known_to IS NULL AND reported_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
),
missing AS (
  SELECT l.child, 'CARE' AS missing_from FROM told t JOIN link l ON l.subject = t.subject WHERE t.missing_from = 'placement'
  UNION
  SELECT l.child, 'HOME' FROM told t JOIN link l ON l.subject = t.subject WHERE t.missing_from = 'home'
  UNION
  SELECT l.child, 'EDUCATION'
  FROM out_of_school_spells o
  JOIN link l ON l.subject = o.subject
  WHERE o.authority = $authority AND o.known_to IS NULL
    AND o.started_on <= DATE '2026-10-31' AND coalesce(o.ended_on, DATE '9999-12-31') >= DATE '2026-10-31'
    AND (o.kind IN ('missing education', 'no school place', 'not full time')
      OR o.kind = 'education otherwise' AND o.hours_offered < 25)
),
child AS (
  SELECT child, bool_or(missing_from = 'CARE') AS care, bool_or(missing_from = 'HOME') AS home,
    bool_or(missing_from = 'EDUCATION') AS education
  FROM missing
  GROUP BY child
),
screening AS (
  SELECT DISTINCT ON (l.child) l.child,
    CASE WHEN s.ended_on IS NULL OR s.ended_on > DATE '2026-10-31' THEN upper(s.risk) END AS risk
  FROM exploitation_screenings s
  JOIN link l ON l.subject = s.subject
  WHERE s.authority = $authority AND s.known_to IS NULL AND s.kind = 'sexual exploitation' AND s.screened_on <= DATE '2026-10-31'
  ORDER BY l.child, s.screened_on DESC, array_position(ARRAY['high', 'medium', 'low', 'none'], s.risk), s.ended_on DESC
),
cell AS (
  SELECT c.*, coalesce(s.risk IN ('LOW', 'MEDIUM', 'HIGH'), false) AS at_risk, coalesce(s.risk = 'HIGH', false) AS high,
    s.risk IS NOT NULL AS screened
  FROM child c
  LEFT JOIN screening s ON s.child = c.child
),
area AS (
  SELECT concat_ws(', ', 'only missing', CASE WHEN care THEN 'CARE' END, CASE WHEN home THEN 'HOME' END,
    CASE WHEN education THEN 'EDUCATION' END, CASE WHEN at_risk THEN 'AT_RISK' END) AS name, count(*)::int AS children
  FROM cell
  GROUP BY name
)
SELECT 'missing' AS key, count(*)::int AS numerator, NULL::int AS denominator FROM cell
UNION ALL SELECT 'missing, CARE', (count(*) FILTER (WHERE care))::int, NULL FROM cell
UNION ALL SELECT 'missing, HOME', (count(*) FILTER (WHERE home))::int, NULL FROM cell
UNION ALL SELECT 'missing, EDUCATION', (count(*) FILTER (WHERE education))::int, NULL FROM cell
UNION ALL SELECT 'missing, AT_RISK', (count(*) FILTER (WHERE at_risk))::int, NULL FROM cell
UNION ALL SELECT name, children, NULL FROM area
UNION ALL SELECT 'high risk', (count(*) FILTER (WHERE high))::int, count(*)::int FROM cell
UNION ALL SELECT 'screened', (count(*) FILTER (WHERE screened))::int, count(*)::int FROM cell
