-- Of the child looked after on 31 October 2026 with the most kinds of plans: each care, permanence, placement, placement
-- support, personal education, health, pathway, missing prevention and independence plan, when it was begun and completed.
WITH link AS (
  SELECT subject, child FROM identity_links WHERE authority = :authority AND known_to IS NULL
),
told AS (
  SELECT upper(replace(kind, ' ', '_')) AS kind, subject, started_on, completed_on
  FROM child_plans
  WHERE authority = :authority AND known_to IS NULL
    AND kind IN ('care', 'permanence', 'placement', 'placement support', 'health', 'pathway', 'missing prevention', 'independence')
  UNION ALL
  SELECT k.kind, p.subject, p.started_on, p.started_on
  FROM looked_after_care_plans p
  CROSS JOIN (VALUES ('CARE'), ('PERMANENCE')) k (kind)
  WHERE p.authority = :authority AND p.known_to IS NULL AND (k.kind = 'CARE' OR p.remain_with_family OR p.return_in_month
    OR p.return_in_six_months OR p.return_eventually OR p.long_term_with_relatives OR p.long_term_fostering
    OR p.residential_until_independence OR p.supported_living OR p.adoption)
  UNION ALL
  SELECT 'PERSONAL_EDUCATION', subject, least(held_on, completed_on, due_on), completed_on
  FROM personal_education_plans
  WHERE authority = :authority AND known_to IS NULL
  UNION ALL
  SELECT 'HEALTH', subject, coalesce(requested_on, least(due_on, completed_on)), completed_on
  FROM health_assessments
  WHERE authority = :authority AND known_to IS NULL AND coalesce(outcome, 'completed') IN ('completed', 'waiting')
),
plan AS (
  SELECT l.child, t.kind, t.started_on, t.completed_on
  FROM told t
  JOIN link l ON l.subject = t.subject
),
chosen AS (
  SELECT p.child
  FROM plan p
  WHERE EXISTS (
    SELECT FROM care_episodes e
    JOIN link l ON l.subject = e.subject
    WHERE e.authority = :authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4') AND l.child = p.child
      AND e.started_on <= DATE '2026-10-31' AND (e.ended_on IS NULL OR e.ended_on > DATE '2026-10-31'))
  GROUP BY p.child
  ORDER BY count(DISTINCT p.kind) DESC, count(*) DESC, p.child
  LIMIT 1
)
SELECT p.child, p.kind, to_char(p.started_on, 'YYYY-MM-DD') AS "startedOn", to_char(p.completed_on, 'YYYY-MM-DD') AS "completedOn"
FROM plan p
JOIN chosen c ON c.child = p.child
ORDER BY p.kind, p.started_on, p.completed_on
