-- Of those adopted, those whose fifth birthday was on or before the day of the order.
WITH plan AS (
  SELECT l.child, m.*
  FROM permanence_milestones m
  JOIN identity_links l ON l.authority = m.authority AND l.subject = m.subject AND l.known_to IS NULL
  WHERE m.authority = $authority AND m.known_to IS NULL
),
born AS (
  SELECT DISTINCT ON (l.child) l.child, k.born_on
  FROM children k
  JOIN identity_links l ON l.authority = k.authority AND l.subject = k.subject AND l.known_to IS NULL
  WHERE k.authority = $authority AND k.known_to IS NULL
  ORDER BY l.child, k.period DESC, k.born_on
)
SELECT count(*) FILTER (WHERE b.born_on + interval '5 years' <= p.order_on) AS numerator, count(*) AS denominator
FROM plan p
LEFT JOIN born b ON b.child = p.child
WHERE p.order_kind = 'adoption' AND p.order_on BETWEEN $from AND $as_at
