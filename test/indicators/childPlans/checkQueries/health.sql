-- Health plans: an assessment that was done, within six months before the fifth birthday and twelve after it.
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
required AS (SELECT * FROM cared),
made AS (
  SELECT l.child, coalesce(r.requested_on, least(r.due_on, r.completed_on)) AS started_on, r.completed_on, NULL::date AS ended_on
  FROM health_assessments r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND (r.outcome IS NULL OR r.outcome = 'completed' OR r.outcome = 'waiting')
  UNION ALL
  SELECT l.child, r.started_on, r.completed_on, r.ended_on
  FROM child_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.kind = 'health'
),
plan AS (
  -- Within six months and a day the fifth birthday comes, or it came already: then there are twelve.
  SELECT m.child, coalesce(m.completed_on <= $as_at, false) AS is_done,
    m.completed_on + interval '12 months' > $as_at
      AND (m.completed_on + interval '6 months' > $as_at
        OR coalesce(b.born_on + interval '5 years' < m.completed_on + interval '6 months', true)) AS is_good
  FROM made m
  JOIN cared c USING (child)
  LEFT JOIN born b USING (child)
  WHERE m.started_on <= $as_at AND m.started_on >= c.since - 28 AND coalesce(m.ended_on > $as_at, true)
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
