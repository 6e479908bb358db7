-- Care leavers aged 19 to 21 in touch, by age_group and sex
-- :value_0 = 19
-- :value_1 = 21
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
),
known_care_leaver_returns AS (
  SELECT l.child, r.collection_year, r.born_on, r.in_touch, r.activity, r.accommodation, r.period
  FROM care_leaver_returns r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
care_leaver_birthdays AS (
  SELECT r.*, r.age AS birthday_age, (r.born_on + make_interval(years => r.age))::date AS birthday_on
  FROM (
    SELECT r.*,
      r.collection_year - extract(year FROM r.born_on)::int - (extract(month FROM r.born_on) >= 4)::int AS age
    FROM known_care_leaver_returns r
  ) r
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
care_leavers AS (
  SELECT DISTINCT ON (d.period_end, b.child) d.period_end AS as_at, b.child, b.born_on, k.sex,
    extract(year FROM d.period_end)::int - extract(year FROM b.born_on)::int
      - (b.born_on + make_interval(years => extract(year FROM d.period_end)::int - extract(year FROM b.born_on)::int) > d.period_end)::int AS age,
    b.birthday_age, b.in_touch, b.activity, b.accommodation
  FROM periods d
  JOIN care_leaver_birthdays b ON b.birthday_on <= d.period_end AND b.birthday_on >= (d.period_end + 1 - interval '12 months')
  LEFT JOIN people k ON k.child = b.child
  ORDER BY d.period_end, b.child, b.birthday_on DESC
),
members AS (
  SELECT p.as_at AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    coalesce((p.in_touch = 'YES'), false) AS is_counted
  FROM care_leavers p
  WHERE (coalesce(p.birthday_age >= :value_0 AND p.birthday_age <= :value_1, false)
    AND coalesce((p.in_touch NOT IN ('DIED', 'RHOM')), false))
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (count(*) FILTER (WHERE is_counted))::int AS numerator,
  (count(*))::int AS denominator
FROM members
GROUP BY as_at, CUBE (age_group, sex)
