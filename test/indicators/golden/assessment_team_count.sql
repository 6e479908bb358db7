-- Teams that carry out assessments, by age_group and sex
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
),
known_assessments AS (
  SELECT l.child, r.started_on, r.authorised_on, r.child_seen, r.support_needed, r.no_further_action, r.outcome, r.team, r.born_on, r.sex, r.ethnicity, r.disability, r.period
  FROM assessments r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
assessing_teams AS (
  SELECT DISTINCT d.period_end, d.period_end AS as_at, NULL::uuid AS child, NULL::date AS born_on, NULL::int AS age,
    NULL::text AS sex, a.team
  FROM periods d
  JOIN known_assessments a ON a.started_on BETWEEN d.from_on AND d.period_end
  WHERE a.team IS NOT NULL
),
members AS (
  SELECT p.period_end AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    true AS is_counted
  FROM assessing_teams p
  WHERE true
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (count(*) FILTER (WHERE is_counted))::int AS numerator,
  (count(*))::int AS denominator
FROM members
GROUP BY as_at, CUBE (age_group, sex)
