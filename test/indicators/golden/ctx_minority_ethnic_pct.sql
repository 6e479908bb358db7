-- Pupils from minority ethnic groups, by age_group and sex
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
),
census_pupils AS (
  SELECT l.child, r.census_id, r.order_number, r.entered_on, r.left_on, r.born_on, r.sex, r.ethnicity, r.language, r.year_group
  FROM school_census_pupils r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.roll = 'on' AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
pupils AS (
  SELECT DISTINCT ON (d.period_end, r.child) d.period_end AS as_at, r.child, r.born_on, r.sex,
    extract(year FROM d.period_end)::int - extract(year FROM r.born_on)::int
      - (r.born_on + make_interval(years => extract(year FROM d.period_end)::int - extract(year FROM r.born_on)::int) > d.period_end)::int AS age,
    r.ethnicity AS census_ethnicity, r.language, r.year_group
  FROM periods d
  JOIN census_pupils r ON r.entered_on <= d.period_end
    AND (r.left_on IS NULL OR r.left_on > d.period_end)
  ORDER BY d.period_end, r.child, r.entered_on DESC, r.census_id DESC, r.order_number DESC
),
members AS (
  SELECT p.as_at AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    coalesce((p.census_ethnicity NOT LIKE 'W%' AND p.census_ethnicity NOT IN ('REFU', 'NOBT')), false) AS is_counted
  FROM pupils p
  WHERE true
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (count(*) FILTER (WHERE is_counted))::int AS numerator,
  (count(*))::int AS denominator
FROM members
GROUP BY as_at, CUBE (age_group, sex)
