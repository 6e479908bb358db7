-- Children looked after on 31 October 2026 who were 2, 3 or 4 on 31 August (early years), and those who were 16 or 17 (Years
-- 12 and 13): on the virtual school roll, with a current education plan, and, of the older, with a known destination
-- (begun by the date and not ended before it).
WITH link AS (
  SELECT subject, child FROM identity_links WHERE authority = $authority AND known_to IS NULL
),
cared AS (
  SELECT DISTINCT l.child
  FROM care_episodes e
  JOIN link l ON l.subject = e.subject
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
    AND e.started_on <= DATE '2026-10-31' AND coalesce(e.ended_on, DATE '9999-12-31') > DATE '2026-10-31'
),
born AS (
  -- The newest return that tells of the child; everybody in care is in one.
  SELECT DISTINCT ON (l.child) l.child, c.born_on
  FROM children c
  JOIN link l ON l.subject = c.subject
  WHERE c.authority = $authority AND c.known_to IS NULL
  ORDER BY l.child, c.period DESC
),
on_roll AS (
  SELECT DISTINCT l.child
  FROM school_enrolments s
  JOIN link l ON l.subject = s.subject
  WHERE s.authority = $authority AND s.known_to IS NULL
    AND s.enrolled_on <= DATE '2026-10-31' AND coalesce(s.left_on, DATE '9999-12-31') >= DATE '2026-10-31'
),
planned AS (
  SELECT DISTINCT l.child
  FROM personal_education_plans p
  JOIN link l ON l.subject = p.subject
  WHERE p.authority = $authority AND p.known_to IS NULL
    AND p.completed_on <= DATE '2026-10-31' AND p.review_due_on >= DATE '2026-10-31'
),
going_on AS (
  SELECT DISTINCT l.child
  FROM destinations d
  JOIN link l ON l.subject = d.subject
  WHERE d.authority = $authority AND d.known_to IS NULL
    AND d.activity <> 'not known' AND d.started_on <= DATE '2026-10-31' AND coalesce(d.ended_on, DATE '9999-12-31') >= DATE '2026-10-31'
),
pupil AS (
  SELECT CASE WHEN b.born_on > DATE '2021-08-31' THEN 'early years' ELSE 'years 12 and 13' END AS who,
    r.child IS NOT NULL AS is_on_roll, p.child IS NOT NULL AS is_planned, g.child IS NOT NULL AS has_destination
  FROM cared c
  JOIN born b ON b.child = c.child
  LEFT JOIN on_roll r ON r.child = c.child
  LEFT JOIN planned p ON p.child = c.child
  LEFT JOIN going_on g ON g.child = c.child
  -- 2, 3 or 4 on 31 August 2026: the fifth birthday is later and the second is not. So too 16 and 17.
  WHERE (b.born_on > DATE '2021-08-31' AND b.born_on <= DATE '2024-08-31')
    OR (b.born_on > DATE '2008-08-31' AND b.born_on <= DATE '2010-08-31')
),
cell AS (
  SELECT who || CASE WHEN is_on_roll THEN ', ROLL' ELSE '' END || CASE WHEN is_planned THEN ', PLAN' ELSE '' END
    || CASE WHEN has_destination AND who <> 'early years' THEN ', DESTINATION' ELSE '' END AS name, who, count(*) AS children
  FROM pupil
  GROUP BY name, who
)
SELECT who AS key, count(*)::int AS numerator, NULL::int AS denominator FROM pupil GROUP BY who
UNION ALL SELECT who || ', ROLL', (count(*) FILTER (WHERE is_on_roll))::int, NULL FROM pupil GROUP BY who
UNION ALL SELECT who || ', PLAN', (count(*) FILTER (WHERE is_planned))::int, NULL FROM pupil GROUP BY who
UNION ALL SELECT who || ', DESTINATION', (count(*) FILTER (WHERE has_destination))::int, NULL
FROM pupil WHERE who <> 'early years' GROUP BY who
UNION ALL SELECT 'only ' || name, children::int, NULL FROM cell
