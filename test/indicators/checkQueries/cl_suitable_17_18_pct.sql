-- OC3: of those whose birthday at that age fell in the 12 months to the day, the dead and those who went home (RHOM) left
-- out: those suitably accommodated around it.
WITH birthday AS (
  SELECT DISTINCT ON (l.child) l.child, a.age, r.in_touch, r.activity, r.accommodation
  FROM care_leaver_returns r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  CROSS JOIN generate_series(0, 40) AS a (age)
  CROSS JOIN LATERAL (SELECT (r.born_on + make_interval(years => a.age))::date AS reached_on) b
  WHERE r.authority = $authority AND r.known_to IS NULL
    AND b.reached_on BETWEEN make_date(r.collection_year - 1, 4, 1) AND make_date(r.collection_year, 3, 31)
    AND b.reached_on <= $as_at AND b.reached_on + interval '12 months' > $as_at
  ORDER BY l.child, b.reached_on DESC
)
SELECT count(*) FILTER (WHERE accommodation LIKE '_1' AND accommodation NOT IN ('G1', 'H1', 'R1')) AS numerator, count(*) AS denominator
FROM birthday
WHERE age IN (17, 18) AND in_touch NOT IN ('DIED', 'RHOM')
