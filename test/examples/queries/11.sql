-- Of the children looked after and on the virtual school roll on 31 July 2026, those with a current education plan of whom
-- a plan due in the summer term (from 1 April) was graded good or outstanding: by placement area and key stage, each by
-- itself and together, by school, and by the last Ofsted grade of the school. Of those with and without: the pence of pupil premium
-- plus spent since 1 September, and the judgements of progress between Easter Monday and the end of August.
WITH link AS (
  SELECT subject, child FROM identity_links WHERE authority = $authority AND known_to IS NULL
),
episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.placement_postcode
  FROM care_episodes e
  JOIN link l ON l.subject = e.subject
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
cared AS (
  SELECT DISTINCT ON (child) child, placement_postcode
  FROM episode
  WHERE started_on <= DATE '2026-07-31' AND ended_on > DATE '2026-07-31'
  ORDER BY child, started_on DESC
),
school AS (
  SELECT DISTINCT ON (l.child) l.child, s.school_urn, s.year_group
  FROM school_enrolments s
  JOIN link l ON l.subject = s.subject
  WHERE s.authority = $authority AND s.known_to IS NULL
    AND s.enrolled_on <= DATE '2026-07-31' AND coalesce(s.left_on, DATE '9999-12-31') >= DATE '2026-07-31'
  ORDER BY l.child, coalesce(s.enrolment_status IN ('S', 'G'), false), s.enrolled_on DESC, s.school_urn
),
grade AS (
  SELECT DISTINCT ON (school_urn) school_urn, overall_grade
  FROM school_inspections
  WHERE known_to IS NULL AND inspected_on <= DATE '2026-07-31' AND overall_grade IS NOT NULL
  ORDER BY school_urn, inspected_on DESC
),
plan AS (
  SELECT l.child, p.due_on, p.completed_on, p.review_due_on, p.quality
  FROM personal_education_plans p
  JOIN link l ON l.subject = p.subject
  WHERE p.authority = $authority AND p.known_to IS NULL
),
current_plan AS (
  SELECT DISTINCT child FROM plan WHERE completed_on <= DATE '2026-07-31' AND review_due_on >= DATE '2026-07-31'
),
good_plan AS (
  SELECT DISTINCT p.child
  FROM plan p
  JOIN episode e ON e.child = p.child AND e.started_on <= p.due_on AND e.ended_on > p.due_on
  WHERE p.due_on BETWEEN DATE '2026-04-01' AND DATE '2026-07-31' AND p.quality IN ('good', 'outstanding')
),
spent AS (
  SELECT l.child, sum(x.amount) AS pounds
  FROM pupil_premium_spending x
  JOIN link l ON l.subject = x.subject
  WHERE x.authority = $authority AND x.known_to IS NULL AND x.spent_on BETWEEN DATE '2025-09-01' AND DATE '2026-07-31'
  GROUP BY l.child
),
pupil AS (
  SELECT c.child, now.child IS NOT NULL AND good.child IS NOT NULL AS is_good, coalesce(100 * m.pounds, 0) AS pence,
    CASE WHEN d.district IS NULL THEN 'UNKNOWN' WHEN a.district IS NULL THEN 'OUT_OF_AREA' ELSE 'IN_AREA' END AS area,
    CASE WHEN s.year_group IN ('N1', 'N2', 'R') THEN 'EARLY_YEARS' WHEN s.year_group IN ('1', '2') THEN 'KEY_STAGE_1'
      WHEN s.year_group IN ('3', '4', '5', '6') THEN 'KEY_STAGE_2' WHEN s.year_group IN ('7', '8', '9') THEN 'KEY_STAGE_3'
      WHEN s.year_group IN ('10', '11') THEN 'KEY_STAGE_4' WHEN s.year_group IN ('12', '13') THEN 'POST_16'
      ELSE 'UNKNOWN' END AS stage,
    coalesce(upper(replace(g.overall_grade, ' ', '_')), 'UNKNOWN') AS school_grade, s.school_urn
  FROM cared c
  JOIN school s ON s.child = c.child
  LEFT JOIN current_plan now ON now.child = c.child
  LEFT JOIN good_plan good ON good.child = c.child
  LEFT JOIN spent m ON m.child = c.child
  LEFT JOIN grade g ON g.school_urn = s.school_urn
  LEFT JOIN postcodes d ON d.postcode = c.placement_postcode AND d.known_to IS NULL
  LEFT JOIN areas a ON a.district = d.district AND a.authority = $authority AND a.known_to IS NULL
),
judgement AS (
  SELECT l.child, r.judgement
  FROM progress_assessments r
  JOIN link l ON l.subject = r.subject
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.judgement IS NOT NULL
    AND coalesce(r.assessed_on, CASE r.term WHEN 'summer' THEN make_date(left(r.academic_year, 4)::int + 1, 7, 1) END)
      BETWEEN DATE '2026-04-06' AND DATE '2026-08-31'
    AND EXISTS (SELECT FROM episode e WHERE e.child = l.child
      AND e.started_on <= coalesce(r.assessed_on, DATE '2026-07-01') AND e.ended_on > coalesce(r.assessed_on, DATE '2026-07-01'))
)
SELECT concat_ws(', ', 'good', CASE WHEN GROUPING(area) = 0 THEN area END, CASE WHEN GROUPING(stage) = 0 THEN stage END) AS key,
  (count(*) FILTER (WHERE is_good))::int AS numerator, count(*)::int AS denominator
FROM pupil
GROUP BY CUBE (area, stage)
UNION ALL
SELECT 'good, grade, ' || school_grade, (count(*) FILTER (WHERE is_good))::int, count(*)::int FROM pupil GROUP BY school_grade
UNION ALL
SELECT 'good, at, ' || school_urn, (count(*) FILTER (WHERE is_good))::int, count(*)::int FROM pupil GROUP BY school_urn
UNION ALL
SELECT 'pence, ' || CASE WHEN is_good THEN 'good' ELSE 'not good' END, sum(pence)::int, count(*)::int FROM pupil GROUP BY is_good
UNION ALL
SELECT 'progress, ' || CASE WHEN is_good THEN 'good' ELSE 'not good' END,
  (count(*) FILTER (WHERE j.judgement IN ('expected', 'above')))::int, count(*)::int
FROM pupil p
JOIN judgement j ON j.child = p.child
GROUP BY p.is_good
