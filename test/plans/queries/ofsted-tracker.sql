-- Each recommendation of the inspections of 2018 and 2015: how many actions answer it, how many of them are overdue on
-- 30 September 2018, and under how many recommendations of the other inspection its theme recurs; and how many have no
-- action. Which actions of Programme 6 were overdue on that day is read off by hand; no other plan answers.
WITH overdue (item) AS (
  VALUES ('1'), ('5'), ('7'), ('8'), ('10'), ('12'), ('15'), ('16'), ('17'), ('18'), ('19'), ('21'), ('22'), ('23'), ('25'),
    ('28')
),
recommendation AS (
  SELECT plan, item, report, theme
  FROM plan_items
  WHERE authority = :authority AND known_to IS NULL AND kind = 'recommendation'
),
answer AS (
  SELECT l.linked_to, l.plan, l.item
  FROM plan_links l
  JOIN plan_items i ON i.authority = l.authority AND i.known_to IS NULL AND i.plan = l.plan AND i.item = l.item
  WHERE l.authority = :authority AND l.known_to IS NULL AND i.kind = 'action'
)
SELECT r.plan || '/' || r.item AS key, count(DISTINCT a.plan || a.item)::int AS actions,
  (count(DISTINCT a.item) FILTER (WHERE a.plan = 'P6' AND a.item IN (SELECT item FROM overdue)))::int AS overdue,
  (SELECT count(*) FROM recommendation o WHERE o.theme = r.theme AND o.report <> r.report)::int AS recurs
FROM recommendation r
LEFT JOIN answer a ON a.linked_to = r.plan || '/' || r.item
WHERE r.plan IN ('INSPECTION-2018', 'INSPECTION-2015', 'BOARD-INSPECTION-2015')
GROUP BY r.plan, r.item, r.theme, r.report
