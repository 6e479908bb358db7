-- Plans due in the period and graded, the child in care on the day due: those good or outstanding.
WITH episode AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on, r.reason_started,
    r.placement_type, r.placement_postcode
  FROM care_episodes r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.legal_status <> 'V3' AND r.legal_status <> 'V4'
),
plan AS (
  SELECT l.child, r.due_on, r.completed_on, r.quality, r.child_took_part, r.targets_set, r.targets_met
  FROM personal_education_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
)
SELECT count(*) FILTER (WHERE p.quality = 'good' OR p.quality = 'outstanding') AS numerator, count(*) AS denominator
FROM plan p
WHERE p.due_on >= $from AND p.due_on <= $as_at AND p.quality IS NOT NULL
  AND EXISTS (SELECT FROM episode e WHERE e.child = p.child AND p.due_on >= e.started_on AND p.due_on < e.ended_on)
