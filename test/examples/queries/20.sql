-- Young people who left care at 16 or over in each of the five financial years to 31 March 2026: who was given a health
-- history by the end of the year, one that holds the immunisations, and was on the list of a general practice on the
-- last day in care; and of the last three years together, who has which of the three by their end.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_ended
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
history AS (
  SELECT l.child, h.given_on, h.immunisations_included
  FROM health_leaving_histories h
  JOIN identity_links l ON l.authority = h.authority AND l.subject = h.subject AND l.known_to IS NULL
  WHERE h.authority = $authority AND h.known_to IS NULL
),
practice AS (
  SELECT l.child, r.registered_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on
  FROM health_registrations r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.registered_with = 'general practice'
),
left_care AS (
  -- The day an episode ended on which the child was in no other.
  SELECT e.child, e.ended_on - 1 AS last_on, (array_agg(e.reason_ended ORDER BY e.started_on DESC))[1] AS reason
  FROM episode e
  JOIN born b ON b.child = e.child AND b.born_on + interval '16 years' <= e.ended_on
  WHERE e.ended_on - 1 BETWEEN DATE '2021-04-01' AND DATE '2026-03-31'
    AND NOT EXISTS (
      SELECT FROM episode o WHERE o.child = e.child AND o.started_on <= e.ended_on AND o.ended_on > e.ended_on)
  GROUP BY e.child, e.ended_on
),
leaver AS (
  SELECT f.child, f.last_on, date_trunc('year', f.last_on - interval '3 months')::date + interval '15 months - 1 day' AS year_end,
    EXISTS (
      SELECT FROM practice p
      WHERE p.child = f.child AND p.registered_on <= f.last_on AND p.ended_on >= f.last_on) AS registered
  FROM left_care f
  WHERE f.reason IS DISTINCT FROM 'E2'
),
-- Told on the last day of the year they left in, and for the last three years on their last day.
told AS (
  SELECT l.last_on, t.day, l.registered,
    EXISTS (SELECT FROM history h WHERE h.child = l.child AND h.given_on <= t.day) AS given,
    EXISTS (
      SELECT FROM history h
      WHERE h.child = l.child AND h.given_on <= t.day AND h.immunisations_included) AS immunised,
    t.is_year
  FROM leaver l
  CROSS JOIN LATERAL (VALUES (l.year_end, true), (DATE '2026-03-31', false)) t (day, is_year)
),
mark AS (
  SELECT given, immunised, registered, concat_ws(', ', 'only three years', CASE WHEN given THEN 'history' END,
    CASE WHEN immunised THEN 'immunisations' END, CASE WHEN registered THEN 'practice' END) AS marks
  FROM told
  WHERE NOT is_year AND last_on >= DATE '2023-04-01'
)
SELECT x.test || ', ' || t.day::date AS key, count(*) FILTER (WHERE x.passed)::int AS numerator, count(*)::int AS denominator
FROM told t
CROSS JOIN LATERAL (VALUES
  ('health history', given), ('immunisation history', immunised), ('general practice', registered)
) x (test, passed)
WHERE t.is_year
GROUP BY x.test, t.day
UNION ALL
SELECT 'three years', count(*), NULL FROM mark
UNION ALL
SELECT 'three years, ' || x.test, count(*) FILTER (WHERE x.passed), NULL
FROM mark
CROSS JOIN LATERAL (VALUES ('history', given), ('immunisations', immunised), ('practice', registered)) x (test, passed)
GROUP BY x.test
UNION ALL
-- Who has just these and no other.
SELECT marks, count(*), NULL FROM mark GROUP BY marks
ORDER BY 1
