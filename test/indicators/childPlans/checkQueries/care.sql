-- Care plans: made for this care, in the four weeks before it or since, and its reviews held in time.
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
review AS (
  SELECT c.child, count(DISTINCT h.held_on) AS held, max(h.held_on) AS last_on
  FROM cared c
  JOIN (
    SELECT l.child, r.held_on FROM reviews r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
    UNION
    SELECT l.child, r.held_on FROM looked_after_reviews r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
      AND NOT EXISTS (SELECT FROM reviews o
        JOIN identity_links k ON k.authority = o.authority AND k.subject = o.subject AND k.known_to IS NULL
        WHERE o.authority = $authority AND o.known_to IS NULL AND k.child = l.child AND abs(o.held_on - r.held_on) <= 7)
  ) h ON h.child = c.child AND h.held_on >= c.since AND h.held_on <= $as_at
  GROUP BY c.child
),
written AS (
  -- The case system's own care plans stand on their last day.
  SELECT l.child, r.started_on, r.started_on AS completed_on, r.ended_on + 1 AS over_on
  FROM looked_after_care_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
  UNION ALL
  SELECT l.child, r.started_on, r.completed_on, r.ended_on
  FROM child_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.kind = 'care'
),
plan AS (
  SELECT w.child, coalesce(w.completed_on <= $as_at, false) AS is_done,
    CASE v.held
      WHEN 1 THEN v.last_on + interval '3 months' >= $as_at
      ELSE coalesce(v.last_on + interval '6 months' >= $as_at,
        (SELECT n.number FROM working_days n WHERE n.day = $as_at - 1) - (SELECT n.number FROM working_days n WHERE n.day = c.since) < 20)
    END AS is_good
  FROM written w
  JOIN cared c USING (child)
  LEFT JOIN review v USING (child)
  WHERE w.started_on <= $as_at AND w.started_on >= c.since - 28 AND (w.over_on IS NULL OR w.over_on > $as_at)
)
SELECT count(*) FILTER (WHERE is_current) AS current,
  count(*) FILTER (WHERE NOT is_current AND (is_done OR is_begun AND is_over)) AS late,
  count(*) FILTER (WHERE NOT is_done AND NOT is_over) AS due,
  count(*) FILTER (WHERE NOT is_begun AND is_over) AS missing
FROM (
  SELECT d.child, coalesce(bool_or(p.is_done AND p.is_good), false) AS is_current, coalesce(bool_or(p.is_done), false) AS is_done,
    count(p.child) > 0 AS is_begun,
    coalesce((SELECT w.number FROM working_days w WHERE w.day = $as_at - 1) - (SELECT w.number FROM working_days w WHERE w.day = d.since) >= 10,
      d.since < $as_at - 190) AS is_over
  FROM required d
  LEFT JOIN plan p USING (child)
  GROUP BY d.child, d.since
) d
