-- Permanence plans: care plans with an aim of permanence, and plans of permanence; by the second review.
-- Working days are not numbered before 2012: whoever waits since then has waited too long.
WITH episode AS (
  -- Short breaks (V3, V4) are not care; an open end is far away.
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4') AND e.started_on <= $as_at
),
cared AS (
  -- Those in care on the day, and the day on which this care began: RNE S, or no earlier episode reaches it.
  SELECT child, max(started_on) FILTER (WHERE begins) AS since
  FROM (
    SELECT e.*, e.reason_started = 'S' OR coalesce(max(e.ended_on) OVER before < e.started_on, true) AS begins
    FROM episode e
    WINDOW before AS (PARTITION BY e.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  ) e
  GROUP BY child
  HAVING max(ended_on) > $as_at
),
required AS (SELECT * FROM cared),
plan AS (
  SELECT l.child, true AS is_done, true AS is_good
  FROM looked_after_care_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  JOIN required d ON d.child = l.child
  WHERE r.authority = $authority AND r.known_to IS NULL
    AND (r.remain_with_family OR r.return_in_month OR r.return_in_six_months OR r.return_eventually
      OR r.long_term_with_relatives OR r.long_term_fostering OR r.residential_until_independence
      OR r.supported_living OR r.adoption)
    AND r.started_on BETWEEN d.since - 28 AND $as_at AND coalesce(r.ended_on >= $as_at, true)
  UNION ALL
  SELECT l.child, coalesce(r.completed_on <= $as_at, false), true
  FROM child_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  JOIN required d ON d.child = l.child
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.kind = 'permanence'
    AND r.started_on BETWEEN d.since - 28 AND $as_at AND coalesce(r.ended_on > $as_at, true)
)
SELECT count(*) FILTER (WHERE is_current) AS current,
  count(*) FILTER (WHERE NOT is_current AND (is_done OR is_begun AND is_over)) AS late,
  count(*) FILTER (WHERE NOT is_done AND NOT is_over) AS due,
  count(*) FILTER (WHERE NOT is_begun AND is_over) AS missing
FROM (
  SELECT d.child, coalesce(bool_or(p.is_done AND p.is_good), false) AS is_current, coalesce(bool_or(p.is_done), false) AS is_done,
    count(p.child) > 0 AS is_begun,
    coalesce((SELECT min(w.day) FROM working_days w
        WHERE w.number = 20 + (SELECT n.number FROM working_days n WHERE n.day = d.since)) + interval '3 months' < $as_at,
      d.since < $as_at - 190) AS is_over
  FROM required d
  LEFT JOIN plan p USING (child)
  GROUP BY d.child, d.since
) d
