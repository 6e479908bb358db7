-- Children looked after on 31 October 2026 whose last questionnaire of the 12 months scored 17 or more: whether they are
-- referred to the wellbeing team or to mental health services (since the questionnaire, or before and still open), how
-- long those without a referral have waited since the questionnaire, and those who wait for a first contact since the referral.
WITH in_care AS (
  SELECT DISTINCT l.child
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
    AND e.started_on <= DATE '2026-10-31' AND (e.ended_on > DATE '2026-10-31' OR e.ended_on IS NULL)
),
sdq AS (
  SELECT DISTINCT ON (l.child) l.child, q.score, q.completed_on
  FROM sdq_scores q
  JOIN identity_links l ON l.authority = q.authority AND l.subject = q.subject AND l.known_to IS NULL
  WHERE q.authority = $authority AND q.known_to IS NULL
    AND q.completed_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
  ORDER BY l.child, q.completed_on DESC, q.score DESC
),
referral AS (
  -- What each referral has come to by the day.
  SELECT l.child, r.referred_on, CASE
      WHEN r.decision IN ('declined', 'signposted') AND coalesce(r.decided_on <= DATE '2026-10-31', true) THEN 'TURNED_DOWN'
      WHEN r.discharged_on <= DATE '2026-10-31' THEN 'ENDED'
      WHEN r.first_contact_on <= DATE '2026-10-31' THEN 'BEING_SEEN'
      ELSE 'WAITING' END AS state
  FROM health_referrals r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.referred_on <= DATE '2026-10-31'
    AND r.service IN ('CAMHS', 'CAMHS crisis', 'eating disorders', 'wellbeing team')
),
concern AS (
  SELECT q.child, q.score, q.completed_on, DATE '2026-10-31' - q.completed_on AS days, coalesce((
      SELECT r.state FROM referral r
      WHERE r.child = q.child AND (r.state IN ('BEING_SEEN', 'WAITING') OR r.referred_on >= q.completed_on)
      ORDER BY array_position(ARRAY['BEING_SEEN', 'WAITING', 'ENDED', 'TURNED_DOWN'], r.state) LIMIT 1), 'NONE') AS state,
    DATE '2026-10-31' - (
      SELECT min(r.referred_on) FROM referral r WHERE r.child = q.child AND r.state = 'WAITING') AS days_waiting
  FROM in_care c
  JOIN sdq q ON q.child = c.child
  WHERE q.score >= 17
)
SELECT 'without a referral' AS key, count(*) FILTER (WHERE state = 'NONE') AS numerator, count(*) AS denominator FROM concern
UNION ALL SELECT 'referral', count(*), NULL FROM concern
UNION ALL SELECT 'referral, ' || state, count(*), NULL FROM concern GROUP BY state
UNION ALL SELECT 'without a referral for over three months', count(*) FILTER (WHERE days > 90), count(*) FROM concern WHERE state = 'NONE'
UNION ALL SELECT 'days on a waiting list together', coalesce(sum(days_waiting), 0), count(days_waiting) FROM concern
UNION ALL SELECT concat_ws(', ', 'child', child, completed_on, CASE WHEN days > 90 THEN 'OVER_THREE_MONTHS' END), score, days
  FROM concern WHERE state = 'NONE'
ORDER BY 1
