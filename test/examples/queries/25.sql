-- The recommendations of the inspection of autumn 2017 on 30 September 2018: their actions and how many of them are
-- overdue, how the actions stand and went since 30 June, the same by the role that answers, and three of the measures.
-- When each action falls due (the first of its parts) is read off the printed plan by hand.
WITH due (item, first_on) AS (
  VALUES ('1', DATE '2018-05-31'), ('2', DATE '2019-03-31'), ('3', DATE '2018-06-01'), ('4', DATE '2018-04-01'),
    ('5', DATE '2018-04-30'), ('6', DATE '2018-05-01'), ('7', DATE '2018-06-01'), ('8', DATE '2018-06-01'),
    ('9', DATE '2019-03-31'), ('10', DATE '2018-04-01'), ('11', DATE '2018-04-01'), ('12', DATE '2018-06-01'),
    ('13', DATE '2019-03-31'), ('14', DATE '2018-04-30'), ('15', DATE '2018-04-30'), ('16', DATE '2018-06-30'),
    ('17', DATE '2018-06-01'), ('18', DATE '2018-05-01'), ('19', DATE '2018-05-01'), ('20', DATE '2018-05-01'),
    ('21', DATE '2018-04-30'), ('22', DATE '2018-09-01'), ('23', DATE '2018-03-10'), ('24', DATE '2018-06-01'),
    ('25', DATE '2018-06-01'), ('26', DATE '2018-09-30'), ('27', DATE '2019-03-31'), ('28', DATE '2018-09-01')
),
told AS (
  -- The newest rating of each action by either day; one without a rating has none.
  SELECT i.item, d.day, (
    SELECT w.normal
    FROM plan_updates u
    JOIN plan_statuses w ON w.authority = u.authority AND w.known_to IS NULL AND w.vocabulary = 'brag' AND w.word = u.status
    WHERE u.authority = $authority AND u.known_to IS NULL AND u.plan = 'P6' AND u.item = i.item AND u.said_of <= d.day
    ORDER BY u.said_of DESC LIMIT 1) AS form
  FROM plan_items i
  CROSS JOIN (VALUES (DATE '2018-06-30'), (DATE '2018-09-30')) AS d (day)
  WHERE i.authority = $authority AND i.known_to IS NULL AND i.plan = 'P6' AND i.kind = 'action'
),
action AS (
  SELECT n.item, n.form, b.form AS before, d.first_on < DATE '2018-09-30' AND n.form IS DISTINCT FROM 'complete' AS late
  FROM told n
  JOIN told b ON b.item = n.item AND b.day = DATE '2018-06-30'
  JOIN due d ON d.item = n.item
  WHERE n.day = DATE '2018-09-30'
),
answers AS (
  SELECT l.item, split_part(l.linked_to, '/', 2) AS recommendation
  FROM plan_links l
  WHERE l.authority = $authority AND l.known_to IS NULL AND l.plan = 'P6' AND l.linked_kind = 'recommendation'
),
answering AS (
  SELECT DISTINCT a.* FROM action a JOIN answers s ON s.item = a.item
),
moved AS (
  SELECT CASE
      WHEN form = 'complete' THEN CASE WHEN before = 'complete' THEN 'SAME' ELSE 'FINISHED' END
      WHEN before = 'complete' THEN 'REOPENED'
      WHEN form IS NULL AND before IS NULL THEN 'UNTOLD'
      WHEN form = before THEN 'SAME'
      WHEN form IS NULL OR before IS NULL THEN 'UNKNOWN'
      WHEN array_position(ARRAY['off track', 'at risk', 'on track'], form)
        > array_position(ARRAY['off track', 'at risk', 'on track'], before) THEN 'BETTER'
      ELSE 'WORSE'
    END AS move
  FROM answering
),
measuring AS (
  -- Indicators named by actions that answer a recommendation, and those of them with a target that such an action names.
  SELECT l.linked_to AS code, bool_or(t.reference IS NOT NULL) AS has_target
  FROM plan_links l
  JOIN answering a ON a.item = l.item
  LEFT JOIN plan_links g ON g.authority = l.authority AND g.known_to IS NULL AND g.plan = l.plan AND g.item = l.item
    AND g.linked_kind = 'target'
  LEFT JOIN targets t ON t.authority = g.authority AND t.known_to IS NULL AND t.reference = g.linked_to
    AND t.indicator = l.linked_to
  WHERE l.authority = $authority AND l.known_to IS NULL AND l.plan = 'P6' AND l.linked_kind = 'indicator'
  GROUP BY l.linked_to
),
episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.placement_type
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on
  FROM (
    SELECT *, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM episode
  ) e
  WHERE e.reason_started = 'S' OR e.reached IS NULL OR e.started_on > e.reached
),
care AS (
  SELECT DISTINCT ON (e.child, e.started_on) e.child, e.started_on, e.ended_on, n.started_on AS since
  FROM episode e
  JOIN entry n ON n.child = e.child AND n.started_on <= e.started_on
  ORDER BY e.child, e.started_on, n.started_on DESC
),
spell AS (
  -- Periods of care whose 20th working day lies in the 12 months, while the child was still in them.
  SELECT n.child, n.started_on, n.due_on
  FROM (
    SELECT child, started_on, (SELECT min(w.day) FROM working_days w
      WHERE w.number = 20 + (SELECT s.number FROM working_days s WHERE s.day = entry.started_on)) AS due_on
    FROM entry
  ) n
  WHERE n.due_on BETWEEN DATE '2017-10-01' AND DATE '2018-09-30' AND EXISTS (
    SELECT FROM care e
    WHERE e.child = n.child AND e.since = n.started_on AND e.started_on <= n.due_on AND e.ended_on > n.due_on)
),
assessed AS (
  SELECT s.*, EXISTS (
    SELECT FROM health_assessments t
    JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
    WHERE t.authority = $authority AND t.known_to IS NULL AND l.child = s.child AND t.kind = 'IHA'
      AND t.completed_on BETWEEN s.started_on AND s.due_on AND coalesce(t.outcome, 'completed') = 'completed') AS in_time
  FROM spell s
),
cared AS (
  SELECT DISTINCT ON (child) child, placement_type
  FROM episode
  WHERE started_on <= DATE '2018-09-30' AND ended_on > DATE '2018-09-30'
  ORDER BY child, started_on DESC
),
missing AS (
  SELECT l.child
  FROM missing_incidents x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL AND x.kind <> 'A'
    AND x.started_on BETWEEN DATE '2017-10-01' AND DATE '2018-09-30'
  GROUP BY l.child
  HAVING count(*) >= 2
)
SELECT 'recommendation ' || r.item AS key, (count(a.item) FILTER (WHERE a.late))::int AS numerator,
  count(a.item)::int AS denominator
FROM plan_items r
LEFT JOIN answers s ON s.recommendation = r.item
LEFT JOIN action a ON a.item = s.item
WHERE r.authority = $authority AND r.known_to IS NULL AND r.plan = 'INSPECTION-2018' AND r.kind = 'recommendation'
GROUP BY r.item
UNION ALL
SELECT 'status ' || coalesce(upper(replace(form, ' ', '_')), 'NOT_TOLD'), count(*)::int,
  (SELECT count(*) FROM answering)::int
FROM answering
GROUP BY form
UNION ALL
SELECT 'moved ' || move, count(*)::int, (SELECT count(*) FROM answering)::int
FROM moved
GROUP BY move
UNION ALL
SELECT 'owner ' || o.role, (count(*) FILTER (WHERE a.late))::int, count(*)::int
FROM plan_owners o
JOIN action a ON a.item = o.item
WHERE o.authority = $authority AND o.known_to IS NULL AND o.plan = 'P6'
GROUP BY o.role, o.body
UNION ALL
SELECT 'indicator cla_iha_on_time_pct', (count(*) FILTER (WHERE in_time))::int, count(*)::int
FROM assessed
UNION ALL
SELECT 'indicator cla_residential_pct', (count(*) FILTER (WHERE placement_type IN ('K1', 'K2', 'S1', 'R1', 'R2', 'R3', 'R5')))::int,
  count(*)::int
FROM cared
UNION ALL
SELECT 'indicator missing_repeat_children_count', count(*)::int, NULL
FROM missing
UNION ALL
SELECT 'measured by indicators with targets', (count(*) FILTER (WHERE has_target))::int, count(*)::int
FROM measuring
