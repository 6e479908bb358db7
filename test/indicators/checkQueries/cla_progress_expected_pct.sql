-- Judgements of the term, each a subject, on children in care on the day; without a day: a day that is in the term.
WITH episode AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on, r.reason_started,
    r.placement_type, r.placement_postcode
  FROM care_episodes r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.legal_status <> 'V3' AND r.legal_status <> 'V4'
),
judged AS (
  SELECT l.child, r.judgement, coalesce(r.assessed_on, (CASE r.term
      WHEN 'autumn' THEN left(r.academic_year, 4)::int || '-12-31'
      WHEN 'spring' THEN left(r.academic_year, 4)::int + 1 || '-03-01'
      WHEN 'summer' THEN left(r.academic_year, 4)::int + 1 || '-07-01' END)::date) AS day
  FROM progress_assessments r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.judgement IS NOT NULL
)
SELECT count(*) FILTER (WHERE j.judgement IN ('expected', 'above')) AS numerator, count(*) AS denominator
FROM judged j
WHERE j.day >= $from AND j.day <= $as_at
  AND EXISTS (SELECT FROM episode e WHERE e.child = j.child AND j.day >= e.started_on AND j.day < e.ended_on)
