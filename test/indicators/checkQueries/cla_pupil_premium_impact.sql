-- Sums spent in the school year, in care on the day, that were judged: those that did what they were for.
WITH episode AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on, r.reason_started,
    r.placement_type, r.placement_postcode
  FROM care_episodes r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.legal_status <> 'V3' AND r.legal_status <> 'V4'
),
spent AS (
  SELECT l.child, r.spent_on, r.amount, r.outcome
  FROM pupil_premium_spending r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
)
SELECT count(*) FILTER (WHERE s.outcome = 'met') AS numerator, count(*) AS denominator
FROM spent s
WHERE s.spent_on >= $from AND s.spent_on <= $as_at AND s.outcome IN ('met', 'partly met', 'not met')
  AND EXISTS (SELECT FROM episode e WHERE e.child = s.child AND s.spent_on >= e.started_on AND s.spent_on < e.ended_on)
