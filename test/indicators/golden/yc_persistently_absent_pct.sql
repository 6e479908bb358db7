-- Young carers persistently absent from school, by age_group and sex
-- :value_0 = 1
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
),
known_young_carers AS (
  SELECT l.child, r.referred_on, r.referred_by, r.assessed_on, r.supported_from, r.supported_to, r.reviewed_on, r.transition_assessed_on, r.cared_for_need, r.parent_mental_health, r.hours_a_week, r.emergency_plan, r.counselling_referred_on, r.district, r.period
  FROM young_carers r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
known_areas AS NOT MATERIALIZED (
  SELECT r.district, r.district_name, r.authority, r.authority_name
  FROM areas r
  WHERE r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
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
open_young_carers AS (
  SELECT DISTINCT ON (d.period_end, y.child) d.period_end AS as_at, y.child, k.born_on, k.sex, extract(year FROM d.period_end)::int - extract(year FROM k.born_on)::int
      - (k.born_on + make_interval(years => extract(year FROM d.period_end)::int - extract(year FROM k.born_on)::int) > d.period_end)::int AS age,
    y.assessed_on, y.reviewed_on, y.transition_assessed_on, y.parent_mental_health, y.cared_for_need,
    (SELECT min(a.district) FROM known_areas a
     WHERE a.authority = :authority AND lower(y.district) IN (lower(a.district), lower(a.district_name))) AS district,
    12 * (extract(year FROM (d.period_end + 1))::int - extract(year FROM y.supported_from)::int) + extract(month FROM (d.period_end + 1))::int - extract(month FROM y.supported_from)::int
      - (y.supported_from + make_interval(months => 12 * (extract(year FROM (d.period_end + 1))::int - extract(year FROM y.supported_from)::int) + extract(month FROM (d.period_end + 1))::int - extract(month FROM y.supported_from)::int)
        > (d.period_end + 1))::int AS months_supported
  FROM periods d
  JOIN known_young_carers y ON y.supported_from <= d.period_end
    AND (y.supported_to IS NULL OR y.supported_to > d.period_end)
  LEFT JOIN people k ON k.child = y.child
  ORDER BY d.period_end, y.child, y.referred_on DESC
),
known_school_attendance AS (
  SELECT l.child, r.from_on, r.to_on, r.sessions_possible, r.sessions_authorised, r.sessions_unauthorised, r.school_urn, r.period
  FROM school_attendance r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
sessions_of_carers_of_open_young_carers AS (
  SELECT p.as_at, p.child, sum(a.sessions_possible) AS possible,
    sum(a.sessions_authorised + a.sessions_unauthorised) AS missed
  FROM open_young_carers p
  JOIN known_school_attendance a ON a.child = p.child AND a.from_on >= make_date(extract(year FROM p.as_at)::int - (extract(month FROM p.as_at) < 9)::int, 9, 1) AND a.to_on <= p.as_at
  GROUP BY p.as_at, p.child
),
members AS (
  SELECT p.as_at AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    coalesce((sessions_of_carers.missed * 10 >= nullif(sessions_of_carers.possible, 0)), false) AS is_counted
  FROM open_young_carers p
  LEFT JOIN sessions_of_carers_of_open_young_carers sessions_of_carers ON sessions_of_carers.as_at = p.as_at AND sessions_of_carers.child = p.child
  WHERE coalesce(coalesce(sessions_of_carers.possible, 0) >= :value_0, false)
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (count(*) FILTER (WHERE is_counted))::int AS numerator,
  (count(*))::int AS denominator
FROM members
GROUP BY as_at, CUBE (age_group, sex)
