-- Turnover of all staff, by age_group and sex
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
known_workers AS (
  SELECT r.worker, r.registration, r.job_title, r.team, r.caseload, r.full_time_equivalent, r.agency, r.newly_qualified, r.started_on, r.left_on, r.period
  FROM workers r
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
workers_at_start AS (
  SELECT d.period_end, d.from_on AS as_at, NULL::uuid AS child, NULL::date AS born_on, NULL::int AS age, NULL::text AS sex, w.registration IS NOT NULL AS is_social_worker, w.agency, w.newly_qualified, w.caseload,
    coalesce(w.left_on < d.period_end, false) AS left_by_the_end
  FROM periods d
  JOIN known_workers w ON (w.started_on IS NULL OR w.started_on <= d.from_on)
    AND (w.left_on IS NULL OR w.left_on >= d.from_on)
),
members AS (
  SELECT p.period_end AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    coalesce(p.left_by_the_end, false) AS is_counted
  FROM workers_at_start p
  WHERE true
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (count(*) FILTER (WHERE is_counted))::int AS numerator,
  (count(*))::int AS denominator
FROM members
GROUP BY as_at, CUBE (age_group, sex)
