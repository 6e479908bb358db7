-- Disruption meetings held, by age_group and sex
-- :value_0 = ["LONG_TERM_FOSTERING","ADOPTION_AFTER_ORDER"]
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
),
known_placement_disruptions AS (
  SELECT l.child, r.disrupted_on, r.placement, r.meeting_due_on, r.meeting_held_on, r.period
  FROM placement_disruptions r
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
disruptions AS (
  SELECT x.disrupted_on AS as_at, d.period_end, x.child, k.born_on, k.sex, extract(year FROM x.disrupted_on)::int - extract(year FROM k.born_on)::int
      - (k.born_on + make_interval(years => extract(year FROM x.disrupted_on)::int - extract(year FROM k.born_on)::int) > x.disrupted_on)::int AS age, x.placement AS broke_down,
    coalesce(x.meeting_held_on <= d.period_end, false) AS has_met,
    coalesce(x.meeting_held_on <= x.meeting_due_on, false) AS has_met_in_time
  FROM periods d
  JOIN known_placement_disruptions x ON x.disrupted_on BETWEEN d.from_on AND d.period_end
  LEFT JOIN people k ON k.child = x.child
),
members AS (
  SELECT p.period_end AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    coalesce(p.has_met, false) AS is_counted
  FROM disruptions p
  WHERE coalesce(CASE p.broke_down
      WHEN 'long-term fostering' THEN 'LONG_TERM_FOSTERING'
      WHEN 'other fostering' THEN 'OTHER_FOSTERING'
      WHEN 'residential' THEN 'RESIDENTIAL'
      WHEN 'adoption before order' THEN 'ADOPTION_BEFORE_ORDER'
      WHEN 'adoption after order' THEN 'ADOPTION_AFTER_ORDER'
      WHEN 'special guardianship' THEN 'SPECIAL_GUARDIANSHIP'
      WHEN 'other' THEN 'OTHER'
    END = ANY (CAST(:value_0 AS text[])), false)
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (count(*) FILTER (WHERE is_counted))::int AS numerator,
  (count(*))::int AS denominator,
  (count(DISTINCT child) FILTER (WHERE is_counted))::int AS children_counted,
  (count(DISTINCT child))::int AS children_among,
  (count(DISTINCT child) FILTER (WHERE NOT is_counted))::int AS children_others
FROM members
GROUP BY as_at, CUBE (age_group, sex)
