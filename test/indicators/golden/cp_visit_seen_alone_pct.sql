-- Child protection visits at which the child was seen alone, by age_group and sex
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
),
known_statutory_visits AS (
  SELECT l.child, r.kind, r.visit_id, r.due_on, r.visited_on, r.seen, r.seen_alone, r.bedroom_seen, r.period
  FROM statutory_visits r
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
known_child_protection_plans AS (
  SELECT l.child, r.started_on, r.initial_category, r.latest_category, r.last_visited_on, r.seen_alone, r.last_reviewed_on, r.ended_on, r.emergency_protection, r.previous_plans, r.other_authority, r.team, r.born_on, r.sex, r.ethnicity, r.disability, r.period
  FROM child_protection_plans r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
protection_visits AS (
  SELECT d.period_end, v.visited_on AS as_at, v.child, k.born_on, k.sex,
    extract(year FROM v.visited_on)::int - extract(year FROM k.born_on)::int
      - (k.born_on + make_interval(years => extract(year FROM v.visited_on)::int - extract(year FROM k.born_on)::int) > v.visited_on)::int AS age, v.due_on, v.visited_on, v.seen, v.seen_alone, v.bedroom_seen
  FROM periods d
  JOIN known_statutory_visits v ON v.visited_on BETWEEN d.from_on AND d.period_end
  LEFT JOIN people k ON k.child = v.child
  WHERE v.kind = 'child protection'
    AND EXISTS (
      SELECT FROM known_child_protection_plans o
      WHERE o.child = v.child AND o.started_on <= v.visited_on AND (o.ended_on IS NULL OR o.ended_on > v.visited_on))
),
members AS (
  SELECT p.period_end AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    coalesce(p.seen_alone, false) AS is_counted
  FROM protection_visits p
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
