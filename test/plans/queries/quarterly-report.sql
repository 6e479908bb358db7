-- Programme 6 on 30 June and on 30 September 2018: how many actions stood how, which moved which way, which became overdue
-- or are it no longer, and how many updates there were. When something of each action first falls due is read off the
-- printed plan by hand.
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
  SELECT i.item, d.day, coalesce((
    SELECT w.normal
    FROM plan_updates u
    JOIN plan_statuses w ON w.authority = u.authority AND w.known_to IS NULL AND w.vocabulary = 'brag' AND w.word = u.status
    WHERE u.authority = :authority AND u.known_to IS NULL AND u.plan = 'P6' AND u.item = i.item AND u.said_of <= d.day
    ORDER BY u.said_of DESC LIMIT 1), 'unknown') AS form
  FROM plan_items i
  CROSS JOIN (VALUES (DATE '2018-06-30'), (DATE '2018-09-30')) AS d (day)
  WHERE i.authority = :authority AND i.known_to IS NULL AND i.plan = 'P6' AND i.kind = 'action'
),
ranked AS (
  SELECT t.item, t.day, t.form, t.form IN ('complete', 'business as usual', 'closed') AS is_done,
    array_position(ARRAY['off track', 'not started', 'at risk', 'on track'], t.form) AS rank,
    d.first_on < t.day AND t.form NOT IN ('complete', 'business as usual', 'closed') AS is_late
  FROM told t
  JOIN due d ON d.item = t.item
),
pair AS (
  SELECT b.item, b.form AS before, a.form AS after, b.is_late AS was_late, a.is_late, CASE
      WHEN b.form = 'unknown' AND a.form = 'unknown' THEN 'untold'
      WHEN b.is_done AND a.is_done OR b.form = a.form THEN 'same'
      WHEN a.is_done OR a.rank > b.rank THEN 'movedOn'
      WHEN b.is_done OR a.rank < b.rank THEN 'movedBack'
      ELSE 'notTold'
    END AS move
  FROM ranked b
  JOIN ranked a ON a.item = b.item AND a.day = DATE '2018-09-30'
  WHERE b.day = DATE '2018-06-30'
)
SELECT 'before ' || before AS key, count(*)::int AS rows FROM pair GROUP BY before
UNION ALL
SELECT 'after ' || after, count(*)::int FROM pair GROUP BY after
UNION ALL
SELECT move, count(*)::int FROM pair GROUP BY move
UNION ALL
SELECT 'newlyOverdue', (count(*) FILTER (WHERE is_late AND NOT was_late))::int FROM pair
UNION ALL
SELECT 'noLongerOverdue', (count(*) FILTER (WHERE was_late AND NOT is_late))::int FROM pair
UNION ALL
SELECT 'updates', count(*)::int
FROM plan_updates
WHERE authority = :authority AND known_to IS NULL AND plan = 'P6' AND said_of > DATE '2018-06-30' AND said_of <= DATE '2018-09-30'
