-- Personal education plans: of children in care from reception to 18, current until the next is due.
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
born AS (
  -- The header of the return before the case system's own list of people.
  SELECT DISTINCT ON (b.child) b.child, b.born_on
  FROM (
    SELECT l.child, r.born_on, 1 AS place
    FROM children r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
    UNION ALL
    SELECT l.child, coalesce(r.born_on, r.expected_on), 2
    FROM social_care_people r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
  ) b
  ORDER BY b.child, b.place, b.born_on
),
required AS (
  -- Reception starts on the 1 September after the fourth birthday.
  SELECT c.child, greatest(c.since, s.starts_on) AS since
  FROM cared c
  JOIN born b USING (child)
  CROSS JOIN LATERAL (
    SELECT min(y.day)::date AS starts_on
    FROM generate_series(DATE '1990-09-01', DATE '2040-09-01', interval '1 year') AS y (day)
    WHERE y.day > b.born_on + interval '4 years'
  ) s
  WHERE s.starts_on <= $as_at AND b.born_on + interval '18 years' > $as_at
),
plan AS (
  SELECT l.child, coalesce(r.completed_on <= $as_at, false) AS is_done, coalesce(r.review_due_on >= $as_at, true) AS is_good
  FROM personal_education_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  JOIN required d ON d.child = l.child
  WHERE r.authority = $authority AND r.known_to IS NULL
    AND least(r.held_on, r.completed_on, r.due_on) <= $as_at
)
SELECT count(*) FILTER (WHERE is_current) AS current,
  count(*) FILTER (WHERE NOT is_current AND (is_done OR is_begun AND is_over)) AS late,
  count(*) FILTER (WHERE NOT is_done AND NOT is_over) AS due,
  count(*) FILTER (WHERE NOT is_begun AND is_over) AS missing
FROM (
  SELECT d.child, coalesce(bool_or(p.is_done AND p.is_good), false) AS is_current, coalesce(bool_or(p.is_done), false) AS is_done,
    count(p.child) > 0 AS is_begun,
    coalesce((SELECT w.number FROM working_days w WHERE w.day = $as_at - 1) - (SELECT w.number FROM working_days w WHERE w.day = d.since) >= 20,
      d.since < $as_at - 190) AS is_over
  FROM required d
  LEFT JOIN plan p USING (child)
  GROUP BY d.child, d.since
) d
