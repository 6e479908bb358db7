-- Children who entered care from April 2018 to March 2019 and were still in that period of care on the 20th working day
-- after: whether an initial health assessment was completed by it, by the month of entry, by where the placement of that
-- day lies, and why the late ones were late; with the milestones set for the year.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.placement_postcode
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on, lead(started_on) OVER (PARTITION BY child ORDER BY started_on) AS next_on
  FROM (
    SELECT *, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM episode
  ) e
  WHERE e.reason_started = 'S' OR e.reached IS NULL OR e.started_on > e.reached
),
clock AS (
  SELECT n.*, (
    SELECT min(w.day) FROM working_days w
    WHERE w.number = 20 + (SELECT s.number FROM working_days s WHERE s.day = n.started_on)) AS due_on
  FROM entry n
  WHERE n.started_on BETWEEN DATE '2018-04-01' AND DATE '2019-03-31'
),
assessment AS (
  SELECT l.child, t.due_on, t.completed_on, t.outcome, t.late_reason
  FROM health_assessments t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL AND t.kind = 'IHA'
),
duty AS (
  SELECT DISTINCT ON (c.child, c.started_on) c.child, c.started_on, c.due_on,
    CASE WHEN a.authority = $authority THEN 'IN_AREA' WHEN p.district IS NULL THEN 'UNKNOWN' ELSE 'OUT_OF_AREA' END AS area,
    EXISTS (
      SELECT FROM assessment t
      WHERE t.child = c.child AND t.completed_on BETWEEN c.started_on AND c.due_on
        AND coalesce(t.outcome, 'completed') = 'completed') AS is_on_time,
    (SELECT t.late_reason FROM assessment t
      WHERE t.child = c.child AND t.due_on BETWEEN c.started_on AND c.due_on + 28
      ORDER BY t.due_on LIMIT 1) AS reason
  FROM clock c
  JOIN episode e ON e.child = c.child AND e.started_on >= c.started_on AND (c.next_on IS NULL OR e.started_on < c.next_on)
    AND e.started_on <= c.due_on AND e.ended_on > c.due_on
  LEFT JOIN postcodes p ON p.postcode = e.placement_postcode AND p.known_to IS NULL
  LEFT JOIN areas a ON a.district = p.district AND a.known_to IS NULL
  ORDER BY c.child, c.started_on, e.started_on DESC
)
SELECT 'entered ' || to_char(started_on, 'YYYY-MM') AS key, count(*) FILTER (WHERE is_on_time) AS numerator, count(*) AS denominator
FROM duty GROUP BY 1
UNION ALL
SELECT 'entered ' || to_char(started_on, 'YYYY-MM') || ', ' || area, count(*) FILTER (WHERE is_on_time), count(*)
FROM duty GROUP BY 1
UNION ALL
SELECT 'entered ' || to_char(started_on, 'YYYY-MM') || ', ' ||
  CASE WHEN is_on_time THEN 'ON_TIME' ELSE coalesce(upper(replace(reason, ' ', '_')), 'UNKNOWN') END, count(*) FILTER (WHERE is_on_time), count(*)
FROM duty GROUP BY 1
UNION ALL
SELECT 'milestone ' || target_on, CAST(target_value AS bigint), NULL FROM targets
WHERE authority = $authority AND known_to IS NULL AND indicator = 'cla_iha_on_time_pct'
ORDER BY 1
