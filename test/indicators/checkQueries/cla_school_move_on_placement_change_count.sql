-- School moves at most 30 days after a move of placement: an episode for new carers (P, B) within a period of care, other
-- than a temporary stay, the return from one to the same place, or adoption by the carers.
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
),
ordered AS (
  SELECT e.*, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away,
    lag(e.placement_type) OVER (PARTITION BY e.child ORDER BY e.started_on) LIKE 'T_' AS after_away,
    row_number() OVER (PARTITION BY e.child, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') ORDER BY e.started_on)
      * CASE WHEN e.placement_type LIKE 'T_' THEN -1 ELSE 1 END AS place_number
  FROM episode e
),
placed AS (
  SELECT o.child, o.started_on
  FROM ordered o
  LEFT JOIN entry USING (child, started_on)
  WHERE o.reason_started IN ('P', 'B') AND NOT o.away AND o.placement_type NOT IN ('A3', 'A5') AND entry.child IS NULL
    AND NOT (coalesce(o.after_away, false) AND EXISTS (
      SELECT FROM ordered b
      WHERE b.child = o.child AND b.place_number = o.place_number - 1
        AND b.placement_type = o.placement_type AND b.placement_postcode IS NOT DISTINCT FROM o.placement_postcode))
)
SELECT count(*) AS numerator, NULL AS denominator
FROM moved m
WHERE EXISTS (
  SELECT FROM placed p WHERE p.child = m.child AND m.enrolled_on - p.started_on BETWEEN 0 AND 30)
