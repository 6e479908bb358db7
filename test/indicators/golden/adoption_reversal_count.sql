-- Decisions for adoption reversed, by age_group and sex
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
),
known_permanence_milestones AS (
  SELECT l.child, r.permanence_id, r.decided_on, r.placement_order_on, r.foster_to_adopt_decided_on, r.foster_to_adopt_placed_on, r.matched_on, r.placed_on, r.order_on, r.order_kind, r.reversed_on, r.reversed_reason, r.adopted_by_carer, r.fostered_by_adopters_on, r.in_sibling_group, r.siblings_together, r.siblings_apart, r.adopters, r.adopters_sex, r.adopters_status, r.agency_urn, r.period
  FROM permanence_milestones r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
known_children AS (
  SELECT l.child, r.sex, r.born_on, r.ethnicity, r.upn_unknown, r.is_mother, r.own_child_born_on, r.period
  FROM children r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
known_social_care_people AS (
  SELECT l.child, r.born_on, r.expected_on, r.sex, r.ethnicity, r.died_on, r.home_postcode, r.period
  FROM social_care_people r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
people AS (
  SELECT DISTINCT ON (child) child, born_on, sex
  FROM (
    SELECT child, born_on, sex, period, true AS is_returned
    FROM known_children
    UNION ALL
    SELECT child, coalesce(born_on, expected_on), sex, period, false
    FROM known_social_care_people
  ) told
  ORDER BY child, is_returned DESC, born_on IS NULL, period DESC, born_on, sex
),
adoption_reversed AS (
  SELECT d.period_end, m.reversed_on AS as_at, m.child, k.born_on, extract(year FROM m.reversed_on)::int - extract(year FROM k.born_on)::int
      - (k.born_on + make_interval(years => extract(year FROM m.reversed_on)::int - extract(year FROM k.born_on)::int) > m.reversed_on)::int AS age, k.sex,
    m.decided_on, m.placement_order_on, m.foster_to_adopt_placed_on, m.matched_on, m.placed_on, m.order_on, m.order_kind, m.reversed_on, m.reversed_reason, m.adopted_by_carer, m.fostered_by_adopters_on, m.in_sibling_group, m.siblings_apart
  FROM periods d
  JOIN known_permanence_milestones m ON m.reversed_on BETWEEN d.from_on AND d.period_end
  LEFT JOIN people k ON k.child = m.child
),
members AS (
  SELECT p.period_end AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    true AS is_counted
  FROM adoption_reversed p
  WHERE true
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (count(*) FILTER (WHERE is_counted))::int AS numerator,
  (count(*))::int AS denominator,
  (count(DISTINCT child) FILTER (WHERE is_counted))::int AS children_counted,
  (count(DISTINCT child))::int AS children_among,
  (count(DISTINCT child) FILTER (WHERE NOT is_counted))::int AS children_others
FROM members
GROUP BY as_at, CUBE (age_group, sex)
