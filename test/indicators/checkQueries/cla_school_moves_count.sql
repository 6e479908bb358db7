-- Enrolments in the 12 months at another school than the one before, the child in care on the day.
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
enrolment AS (
  SELECT l.child, r.school_urn, r.enrolled_on, r.left_on, r.year_group, r.sen_provision,
    coalesce(r.enrolment_status, 'C') IN ('S', 'G') AS is_second
  FROM school_enrolments r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
),
main AS (
  SELECT child, school_urn, enrolled_on,
    lag(school_urn) OVER (PARTITION BY child ORDER BY enrolled_on, school_urn) AS left_urn
  FROM enrolment
  WHERE NOT is_second
),
moved AS (
  SELECT m.child, m.enrolled_on FROM main m
  WHERE m.left_urn <> m.school_urn AND m.enrolled_on >= $from AND m.enrolled_on <= $as_at
    AND EXISTS (SELECT FROM episode e WHERE e.child = m.child AND m.enrolled_on >= e.started_on AND m.enrolled_on < e.ended_on)
)
SELECT count(*) AS numerator, NULL AS denominator
FROM moved
