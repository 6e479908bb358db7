-- Foster to adopt households, by age_group and sex
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
known_annex_a_adopters AS (
  SELECT r.adopter, r.family, r.sex, r.ethnicity, r.disability, r.fostering_for_adoption, r.enquired_on, r.stage1_started_on, r.stage1_ended_on, r.stage2_started_on, r.stage2_ended_on, r.applied_on, r.approved_on, r.matched_on, r.placed_on, r.children_placed, r.ordered_on, r.left_on, r.reason_left, r.period
  FROM annex_a_adopters r
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
adopting_families AS (
  SELECT coalesce(family, adopter) AS family, min(stage1_started_on) AS stage1_started_on,
    max(stage1_ended_on) AS stage1_ended_on, min(stage2_started_on) AS stage2_started_on,
    max(stage2_ended_on) AS stage2_ended_on, max(approved_on) AS approved_on, min(matched_on) AS matched_on,
    min(ordered_on) AS ordered_on, bool_or(fostering_for_adoption = 'yes') AS fosters_for_adoption,
    CASE WHEN bool_or(left_on IS NULL) THEN NULL ELSE max(left_on) END AS left_on
  FROM known_annex_a_adopters
  GROUP BY coalesce(family, adopter)
),
adoptive_families AS (
  SELECT d.period_end AS as_at, NULL::uuid AS child, NULL::date AS born_on, NULL::int AS age, NULL::text AS sex, f.matched_on, f.fosters_for_adoption
  FROM periods d
  JOIN adopting_families f ON f.approved_on <= d.period_end
    AND (f.ordered_on IS NULL OR f.ordered_on > d.period_end) AND (f.left_on IS NULL OR f.left_on > d.period_end)
),
members AS (
  SELECT p.as_at AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    true AS is_counted
  FROM adoptive_families p
  WHERE coalesce(coalesce(p.fosters_for_adoption, false), false)
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (count(*) FILTER (WHERE is_counted))::int AS numerator,
  (count(*))::int AS denominator
FROM members
GROUP BY as_at, CUBE (age_group, sex)
