-- Times 16 and 17 year olds presented as homeless in the 12 months to 31 October 2026: assessed, of those considered in
-- need, of those told that they may become looked after, of those offered an advocate, of those in education,
-- employment or training on the date; and that by itself.
WITH homeless AS (
  SELECT l.child, h.presented_on, h.closed_on, h.assessed_on IS NOT NULL AS assessed,
    coalesce(h.considered_in_need, false) AS in_need, coalesce(h.told_of_rights, false) AS told
  FROM homeless_young_people h
  JOIN identity_links l ON l.authority = h.authority AND l.subject = h.subject AND l.known_to IS NULL
  WHERE h.authority = $authority AND h.known_to IS NULL
    AND h.presented_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
),
offer AS (
  SELECT l.child, o.offered_on
  FROM advocacy_offers o
  JOIN identity_links l ON l.authority = o.authority AND l.subject = o.subject AND l.known_to IS NULL
  WHERE o.authority = $authority AND o.known_to IS NULL AND o.kind = 'homeless'
),
last_state AS (
  SELECT DISTINCT ON (l.child) l.child, s.activity
  FROM care_leaver_states s
  JOIN identity_links l ON l.authority = s.authority AND l.subject = s.subject AND l.known_to IS NULL
  WHERE s.authority = $authority AND s.known_to IS NULL AND s.from_on <= DATE '2026-10-31'
  ORDER BY l.child, s.from_on DESC
),
last_activity AS (
  SELECT DISTINCT ON (l.child) l.child, d.activity
  FROM destinations d
  JOIN identity_links l ON l.authority = d.authority AND l.subject = d.subject AND l.known_to IS NULL
  WHERE d.authority = $authority AND d.known_to IS NULL
    AND d.started_on <= DATE '2026-10-31' AND coalesce(d.ended_on, DATE '9999-12-31') >= DATE '2026-10-31'
  ORDER BY l.child, d.started_on DESC, d.activity
),
engaged AS (
  SELECT child FROM last_state WHERE activity ~ '^[FP][1-5]$'
  UNION
  SELECT child FROM last_activity WHERE activity NOT IN ('neet', 'custody', 'not known', 'other')
  UNION
  SELECT l.child
  FROM school_enrolments e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL
    AND e.enrolled_on <= DATE '2026-10-31' AND coalesce(e.left_on, DATE '9999-12-31') >= DATE '2026-10-31'
),
tested AS (
  SELECT assessed, in_need, told, child IN (SELECT child FROM engaged) AS is_engaged,
    EXISTS (
      SELECT FROM offer o
      WHERE o.child = h.child AND o.offered_on BETWEEN h.presented_on AND coalesce(h.closed_on, DATE '9999-12-31')) AS offered
  FROM homeless h
)
SELECT 'step, ' || s.step AS key, count(*) FILTER (WHERE s.passed)::int AS numerator, NULL::int AS denominator
FROM tested
CROSS JOIN LATERAL (VALUES
  ('everybody', true), ('assessed', assessed), ('in need', assessed AND in_need),
  ('told of the right', assessed AND in_need AND told),
  ('offered an advocate', assessed AND in_need AND told AND offered),
  ('in education, employment or training', assessed AND in_need AND told AND offered AND is_engaged)
) s (step, passed)
GROUP BY s.step
UNION ALL
SELECT 'engaged now', count(*) FILTER (WHERE is_engaged), count(*) FROM tested
ORDER BY 1
