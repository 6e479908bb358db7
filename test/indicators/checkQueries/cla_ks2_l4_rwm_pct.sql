-- Children with key stage 2 results, in care for 12 months on 31 March of the year: those at the expected standard in all
-- three, by the result in all three or, where there is none, by each.
WITH episode AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on, r.reason_started,
    r.placement_type, r.placement_postcode
  FROM care_episodes r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.legal_status <> 'V3' AND r.legal_status <> 'V4'
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on
  FROM (
    SELECT child, started_on, reason_started, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered_to
    FROM episode
  ) e
  WHERE reason_started = 'S' OR coalesce(covered_to, DATE '1900-01-01') < started_on
),
result AS (
  SELECT l.child, r.stage, r.school_subject AS subject, r.measure, r.is_met, r.score,
    (left(r.academic_year, 4)::int + 1 || '-03-31')::date AS day
  FROM attainment_results r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
),
finisher AS (
  -- In care on 31 March of the school year, and since 12 months.
  SELECT r.child, r.day
  FROM (SELECT DISTINCT child, day FROM result WHERE stage = 'ks2' AND day >= $from AND day <= $as_at) r
  JOIN LATERAL (
    SELECT max(e.started_on) AS latest FROM episode e
    WHERE e.child = r.child AND r.day >= e.started_on AND r.day < e.ended_on
  ) now ON now.latest IS NOT NULL
  WHERE (SELECT max(entry.started_on) FROM entry WHERE entry.child = r.child AND entry.started_on <= now.latest)
    + interval '12 months' <= r.day + 1
)
SELECT count(*) FILTER (WHERE EXISTS (SELECT FROM result r WHERE r.child = f.child AND r.day = f.day AND r.stage = 'ks2'
    AND r.subject = 'rwm' AND r.measure = 'expected standard' AND r.is_met)
  OR NOT EXISTS (SELECT FROM result r WHERE r.child = f.child AND r.day = f.day AND r.stage = 'ks2'
    AND r.subject = 'rwm' AND r.measure = 'expected standard' AND r.is_met IS NOT NULL)
  AND EXISTS (SELECT FROM result r WHERE r.child = f.child AND r.day = f.day AND r.stage = 'ks2'
    AND r.subject = 'reading' AND r.measure = 'expected standard' AND r.is_met)
  AND EXISTS (SELECT FROM result r WHERE r.child = f.child AND r.day = f.day AND r.stage = 'ks2'
    AND r.subject = 'writing' AND r.measure = 'expected standard' AND r.is_met)
  AND EXISTS (SELECT FROM result r WHERE r.child = f.child AND r.day = f.day AND r.stage = 'ks2'
    AND r.subject = 'maths' AND r.measure = 'expected standard' AND r.is_met)) AS numerator, count(*) AS denominator
FROM finisher f
