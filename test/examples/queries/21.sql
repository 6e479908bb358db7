-- Children who came into care unaccompanied and seeking asylum in the three years to 31 October 2026: the health need
-- told on arrival, how many days it took to be on the list of a general practice, to be assessed by health and to begin
-- at a school or on a course, and who is registered on the date.
WITH arrival AS (
  -- The child's first start of care in the three years on which the status had not ended.
  SELECT s.child, min(s.started_on) AS on_day
  FROM (
    SELECT l.child, e.started_on, e.reason_started,
      max(coalesce(e.ended_on, DATE '9999-12-31')) OVER (
        PARTITION BY l.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM care_episodes e
    JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
    WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
  ) s
  JOIN (
    SELECT l.child, coalesce(a.ended_on, DATE '9999-12-31') AS ended_on
    FROM asylum_statuses a
    JOIN identity_links l ON l.authority = a.authority AND l.subject = a.subject AND l.known_to IS NULL
    WHERE a.authority = $authority AND a.known_to IS NULL
  ) a ON a.child = s.child AND a.ended_on > s.started_on
  WHERE (s.reason_started = 'S' OR s.reached IS NULL OR s.reached < s.started_on)
    AND s.started_on BETWEEN DATE '2023-11-01' AND DATE '2026-10-31'
  GROUP BY s.child
),
transfer AS (
  SELECT DISTINCT ON (l.child) l.child, t.need
  FROM health_transfers t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL AND t.transferred_on <= DATE '2026-10-31'
  ORDER BY l.child, t.transferred_on DESC
),
practice AS (
  SELECT l.child, r.registered_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on
  FROM health_registrations r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.registered_with = 'general practice'
),
milestone AS (
  SELECT 'general practice' AS milestone, child, registered_on AS on_day FROM practice
  UNION ALL
  SELECT 'health assessment', l.child, h.completed_on
  FROM health_assessments h
  JOIN identity_links l ON l.authority = h.authority AND l.subject = h.subject AND l.known_to IS NULL
  WHERE h.authority = $authority AND h.known_to IS NULL AND coalesce(h.outcome, 'completed') = 'completed'
    AND EXISTS (
      SELECT FROM care_episodes e
      JOIN identity_links o ON o.authority = e.authority AND o.subject = e.subject AND o.known_to IS NULL
      WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4') AND o.child = l.child
        AND h.completed_on >= e.started_on AND h.completed_on < coalesce(e.ended_on, DATE '9999-12-31'))
  UNION ALL
  SELECT 'course', l.child, e.enrolled_on
  FROM school_enrolments e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL
  UNION ALL
  SELECT 'course', l.child, d.started_on
  FROM destinations d
  JOIN identity_links l ON l.authority = d.authority AND l.subject = d.subject AND l.known_to IS NULL
  WHERE d.authority = $authority AND d.known_to IS NULL
    AND d.activity IN ('school sixth form', 'sixth form college', 'further education', 'special provision',
      'higher education', 'other education', 'apprenticeship', 'training')
),
reached AS (
  SELECT k.milestone, a.child, min(m.on_day) - a.on_day AS days
  FROM arrival a
  CROSS JOIN (VALUES ('general practice'), ('health assessment'), ('course')) k (milestone)
  LEFT JOIN milestone m ON m.milestone = k.milestone AND m.child = a.child
    AND m.on_day BETWEEN a.on_day AND DATE '2026-10-31'
  GROUP BY k.milestone, a.child, a.on_day
)
SELECT 'need' AS key, count(*)::int AS numerator, NULL::int AS denominator FROM arrival
UNION ALL
SELECT 'need, ' || CASE WHEN t.child IS NULL THEN 'UNKNOWN' ELSE coalesce(replace(upper(t.need), ' ', '_'), 'NOT_TOLD') END, count(*), NULL
FROM arrival a LEFT JOIN transfer t ON t.child = a.child GROUP BY 1
UNION ALL
SELECT milestone || ', reached', count(days), count(*) FROM reached GROUP BY milestone
UNION ALL
SELECT milestone || ', within 28 days', count(*) FILTER (WHERE days <= 28), count(*) FROM reached GROUP BY milestone
UNION ALL
SELECT milestone || ', median days', percentile_disc(0.5) WITHIN GROUP (ORDER BY days), NULL FROM reached GROUP BY milestone
UNION ALL
SELECT 'registered on the date', count(*) FILTER (WHERE EXISTS (
    SELECT FROM practice p
    WHERE p.child = a.child AND p.registered_on <= DATE '2026-10-31' AND p.ended_on >= DATE '2026-10-31')), count(*)
FROM arrival a
ORDER BY 1
