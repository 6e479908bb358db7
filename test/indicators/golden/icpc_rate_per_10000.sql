-- Initial conferences per 10,000 residents under 18, by district and placement_type
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
),
known_section47_enquiries AS (
  SELECT l.child, r.started_on, r.ended_on, r.no_further_action, r.outcome, r.conference_unnecessary, r.conference_due_on, r.conference_held_on, r.plan_made, r.enquiries_in_last_year, r.conferences_in_last_year, r.team, r.born_on, r.sex, r.ethnicity, r.disability, r.period
  FROM section47_enquiries r
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
known_contacts AS (
  SELECT l.child, r.contacted_on, r.source, r.outcome, r.born_on, r.sex, r.ethnicity, r.period
  FROM contacts r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
known_early_help_assessments AS (
  SELECT l.child, r.started_on, r.completed_on, r.organisation, r.reason, r.ended_on, r.reason_ended, r.born_on, r.sex, r.ethnicity, r.period
  FROM early_help_assessments r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
known_referrals AS (
  SELECT l.child, r.referred_on, r.source, r.no_further_action, r.outcome, r.decided_on, r.referrals_in_last_year, r.team, r.born_on, r.sex, r.ethnicity, r.period
  FROM referrals r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
known_assessments AS (
  SELECT l.child, r.started_on, r.authorised_on, r.child_seen, r.support_needed, r.no_further_action, r.outcome, r.team, r.born_on, r.sex, r.ethnicity, r.disability, r.period
  FROM assessments r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
known_children_in_need AS (
  SELECT l.child, r.started_on, r.primary_need, r.last_seen_on, r.ended_on, r.reason_ended, r.case_status, r.team, r.born_on, r.sex, r.ethnicity, r.disability, r.period
  FROM children_in_need r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
known_child_protection_plans AS (
  SELECT l.child, r.started_on, r.initial_category, r.latest_category, r.last_visited_on, r.seen_alone, r.last_reviewed_on, r.ended_on, r.emergency_protection, r.previous_plans, r.other_authority, r.team, r.born_on, r.sex, r.ethnicity, r.disability, r.period
  FROM child_protection_plans r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
persons AS (
  SELECT coalesce(k.child, t.child) AS child, coalesce(k.born_on, t.born_on) AS born_on, coalesce(k.sex, t.sex) AS sex
  FROM people k
  FULL JOIN (
    SELECT child,
      (array_agg(born_on ORDER BY period DESC, born_on) FILTER (WHERE born_on IS NOT NULL))[1] AS born_on,
      (array_agg(sex ORDER BY period DESC, sex) FILTER (WHERE sex IS NOT NULL))[1] AS sex
    FROM (
      SELECT child, born_on, sex, period FROM known_contacts WHERE born_on IS NOT NULL OR sex IS NOT NULL
      UNION ALL SELECT child, born_on, sex, period FROM known_early_help_assessments WHERE born_on IS NOT NULL OR sex IS NOT NULL
      UNION ALL SELECT child, born_on, sex, period FROM known_referrals WHERE born_on IS NOT NULL OR sex IS NOT NULL
      UNION ALL SELECT child, born_on, sex, period FROM known_assessments WHERE born_on IS NOT NULL OR sex IS NOT NULL
      UNION ALL SELECT child, born_on, sex, period FROM known_section47_enquiries WHERE born_on IS NOT NULL OR sex IS NOT NULL
      UNION ALL SELECT child, born_on, sex, period FROM known_children_in_need WHERE born_on IS NOT NULL OR sex IS NOT NULL
      UNION ALL SELECT child, born_on, sex, period FROM known_child_protection_plans WHERE born_on IS NOT NULL OR sex IS NOT NULL
    ) r
    GROUP BY child
  ) t ON t.child = k.child
),
initial_conferences AS (
  SELECT e.conference_held_on AS as_at, d.period_end, e.child, k.born_on, k.sex,
    extract(year FROM e.conference_held_on)::int - extract(year FROM k.born_on)::int
      - (k.born_on + make_interval(years => extract(year FROM e.conference_held_on)::int - extract(year FROM k.born_on)::int) > e.conference_held_on)::int AS age,
    e.conference_held_on <= (SELECT min(day) FROM working_days WHERE number = 15 + (SELECT number FROM working_days WHERE day = e.started_on)) AS is_on_time
  FROM periods d
  JOIN known_section47_enquiries e ON e.conference_held_on BETWEEN d.from_on AND d.period_end
  LEFT JOIN persons k ON k.child = e.child
),
moments_of_initial_conferences AS (
  SELECT DISTINCT as_at, child, born_on, age, sex
  FROM initial_conferences
),
known_care_episodes AS (
  SELECT l.child, r.started_on, r.reason_started, r.legal_status, r.need, r.placement_type, r.placement_provider, r.ended_on, r.reason_ended, r.reason_placement_changed, r.home_postcode, r.placement_postcode, r.placement_urn, r.period
  FROM care_episodes r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
known_episode_repairs AS (
  SELECT l.child, p.started_on, p.rule, p.ended_on, p.reason_ended
  FROM episode_repairs p
  JOIN links l ON l.subject = p.subject
  WHERE p.authority = :authority AND p.known_from <= CAST(:known_at AS timestamptz) AND (p.known_to IS NULL OR p.known_to > CAST(:known_at AS timestamptz))
),
repaired_episodes AS (
  SELECT e.child, e.started_on, e.reason_started, e.legal_status, e.need, e.placement_type, e.placement_provider, CASE WHEN p.rule IS NULL THEN e.ended_on ELSE p.ended_on END AS ended_on, CASE WHEN p.rule IS NULL THEN e.reason_ended ELSE p.reason_ended END AS reason_ended, e.reason_placement_changed, e.home_postcode, e.placement_postcode, e.placement_urn, e.period
  FROM known_care_episodes e
  LEFT JOIN known_episode_repairs p ON p.child = e.child AND p.started_on = e.started_on
  WHERE p.rule IS DISTINCT FROM 'REPLACED'
),
episodes_in_order AS (
  SELECT e.*,
    coalesce(e.placement_type LIKE 'T%', false) AS is_temporary,
    max(coalesce(e.ended_on, 'infinity')) OVER earlier AS reached_on
  FROM repaired_episodes e
  WHERE e.legal_status NOT IN ('V3', 'V4')
  WINDOW earlier AS (PARTITION BY e.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
episodes_of_care AS (
  SELECT e.*, sum(e.begins_care::int) OVER (PARTITION BY e.child ORDER BY e.started_on) AS care_number
  FROM (
    SELECT e.*, coalesce(e.reason_started = 'S' OR e.reached_on < e.started_on, true) AS begins_care
    FROM episodes_in_order e
  ) e
),
beginnings AS (
  SELECT e.*,
    e.begins_care OR (
      e.reason_started IN ('P', 'B') AND NOT e.is_temporary AND coalesce(e.placement_type NOT IN ('A3', 'A5'), true)
      AND NOT (e.follows_temporary AND coalesce(e.placement_type = e.settled_type, false)
        AND e.placement_postcode IS NOT DISTINCT FROM e.settled_postcode)
    ) AS begins_placement
  FROM (
    SELECT e.*,
      coalesce(lag(e.is_temporary) OVER in_care, false) AS follows_temporary,
      lag(e.placement_type) OVER settled AS settled_type,
      lag(e.placement_postcode) OVER settled AS settled_postcode,
      array_agg(e.placement_type) FILTER (WHERE NOT e.is_temporary) OVER in_care AS settled_types
    FROM episodes_of_care e
    WINDOW in_care AS (PARTITION BY e.child, e.care_number ORDER BY e.started_on),
      settled AS (PARTITION BY e.child, e.care_number, e.is_temporary ORDER BY e.started_on)
  ) e
),
episodes AS (
  SELECT e.*, sum(e.begins_placement::int) OVER (PARTITION BY e.child ORDER BY e.started_on) AS placement_number,
    e.settled_types[cardinality(e.settled_types)] AS settled_in
  FROM beginnings e
),
periods_of_care AS (
  SELECT child, care_number, min(started_on) AS care_started_on
  FROM episodes
  GROUP BY child, care_number
),
placements AS (
  SELECT child, placement_number, min(care_number) AS care_number, min(started_on) AS started_on,
    CASE WHEN bool_or(ended_on IS NULL) THEN NULL ELSE max(ended_on) END AS ended_on,
    (array_agg(placement_type ORDER BY started_on))[1] LIKE 'A%' AS began_adoptive,
    bool_and(is_temporary) AS only_temporary
  FROM episodes
  GROUP BY child, placement_number
),
care_of_moments_of_initial_conferences AS (
  SELECT DISTINCT ON (d.as_at, e.child) d.as_at AS as_at, e.child, k.born_on, k.sex,
    extract(year FROM d.as_at)::int - extract(year FROM k.born_on)::int
      - (k.born_on + make_interval(years => extract(year FROM d.as_at)::int - extract(year FROM k.born_on)::int) > d.as_at)::int AS age,
    e.placement_type, e.settled_in, e.legal_status, e.placement_provider, e.need,
    e.home_postcode, e.placement_postcode, e.placement_number, e.care_number,
    c.care_started_on, 12 * (extract(year FROM (d.as_at + 1))::int - extract(year FROM c.care_started_on)::int) + extract(month FROM (d.as_at + 1))::int - extract(month FROM c.care_started_on)::int
      - (c.care_started_on + make_interval(months => 12 * (extract(year FROM (d.as_at + 1))::int - extract(year FROM c.care_started_on)::int) + extract(month FROM (d.as_at + 1))::int - extract(month FROM c.care_started_on)::int)
        > (d.as_at + 1))::int AS months_looked_after,
    s.started_on AS placement_started_on, 12 * (extract(year FROM (d.as_at + 1))::int - extract(year FROM s.started_on)::int) + extract(month FROM (d.as_at + 1))::int - extract(month FROM s.started_on)::int
      - (s.started_on + make_interval(months => 12 * (extract(year FROM (d.as_at + 1))::int - extract(year FROM s.started_on)::int) + extract(month FROM (d.as_at + 1))::int - extract(month FROM s.started_on)::int)
        > (d.as_at + 1))::int AS months_in_placement
  FROM moments_of_initial_conferences d
  JOIN episodes e ON e.child = d.child AND e.started_on <= d.as_at AND (e.ended_on IS NULL OR e.ended_on > d.as_at)
  JOIN periods_of_care c ON c.child = e.child AND c.care_number = e.care_number
  JOIN placements s ON s.child = e.child AND s.placement_number = e.placement_number
  LEFT JOIN people k ON k.child = e.child
  ORDER BY d.as_at, e.child, e.started_on DESC
),
known_postcodes AS NOT MATERIALIZED (
  SELECT r.postcode, r.district, r.easting, r.northing
  FROM postcodes r
  WHERE r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
known_areas AS NOT MATERIALIZED (
  SELECT r.district, r.district_name, r.authority, r.authority_name
  FROM areas r
  WHERE r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
whereabouts_of_moments_of_initial_conferences AS (
  SELECT e.as_at, e.child,
    CASE
      WHEN e.home_district IN (SELECT district FROM known_areas WHERE authority = :authority) THEN e.home_district
      WHEN e.home_district IS NOT NULL THEN 'ELSEWHERE'
    END AS home_district,
    CASE
      WHEN e.placement_district IN (SELECT district FROM known_areas WHERE authority = :authority) THEN 'IN_AREA'
      WHEN e.placement_district IS NOT NULL THEN 'OUT_OF_AREA'
    END AS placement_area,
    CASE WHEN e.placement_district IS NOT NULL THEN coalesce(
      (SELECT authority FROM known_areas WHERE district = e.placement_district), 'ELSEWHERE')
    END AS host_authority
  FROM (
    SELECT p.as_at, p.child,
      (SELECT district FROM known_postcodes WHERE postcode = p.home_postcode) AS home_district,
      (SELECT district FROM known_postcodes WHERE postcode = p.placement_postcode) AS placement_district
    FROM care_of_moments_of_initial_conferences p
  ) e
),
members AS (
  SELECT p.period_end AS as_at,
    p.child,
    coalesce(whereabouts.home_district, 'UNKNOWN') AS district,
    coalesce(CASE
      WHEN care.placement_type IN ('A3', 'A4', 'A5', 'A6') THEN 'PLACED_FOR_ADOPTION'
      WHEN care.placement_type IN ('H5', 'K3', 'P2') THEN 'INDEPENDENT_SEMI_INDEPENDENT_SUPPORTED_ACCOMMODATION'
      WHEN care.placement_type IN ('K1', 'K2') THEN 'SECURE_HOMES_AND_CHILDREN_S_HOMES'
      WHEN care.placement_type IN ('P1') THEN 'PLACED_WITH_PARENTS_OR_PERSON_WITH_PR'
      WHEN care.placement_type IN ('P3') THEN 'OTHER_COMMUNITY_RESIDENTIAL_EMPLOYMENT'
      WHEN care.placement_type IN ('R1', 'R2', 'R3', 'R5') THEN 'OTHER_RESIDENTIAL_SETTINGS'
      WHEN care.placement_type IN ('S1') THEN 'RESIDENTIAL_SCHOOLS'
      WHEN care.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') THEN 'TEMPORARY'
      WHEN care.placement_type IN ('U1', 'U2', 'U3', 'U4', 'U5', 'U6') THEN 'FOSTER_CARE'
      WHEN care.placement_type IN ('Z1', 'Z11', 'Z12', 'Z13', 'Z14') THEN 'OTHER_PLACEMENTS'
    END, 'UNKNOWN') AS placement_type,
    true AS is_counted
  FROM initial_conferences p
  LEFT JOIN whereabouts_of_moments_of_initial_conferences whereabouts ON whereabouts.as_at = p.as_at AND whereabouts.child = p.child
  LEFT JOIN care_of_moments_of_initial_conferences care ON care.as_at = p.as_at AND care.child = p.child
  WHERE true
),
counted AS (
  SELECT as_at, district, placement_type, concat_ws(' ', as_at, grouping(district), district) AS shared_key, (count(*) FILTER (WHERE is_counted))::int AS numerator,
    (count(DISTINCT child) FILTER (WHERE is_counted))::int AS children_counted,
    (count(DISTINCT child))::int AS children_among,
    (count(DISTINCT child) FILTER (WHERE NOT is_counted))::int AS children_others
  FROM members
  GROUP BY as_at, CUBE (district, placement_type)
),
known_population_estimates AS NOT MATERIALIZED (
  SELECT r.area, r.mid_year, r.sex, r.age_from, r.age_to, r.population
  FROM population_estimates r
  WHERE r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
our_estimates AS (
  SELECT r.*, r.area IN (SELECT district FROM known_areas WHERE authority = :authority) AS by_district, r.sex <> 'all' AS by_sex,
    CASE WHEN r.age_from = r.age_to THEN 2 WHEN r.age_from > 0 OR r.age_to < 17 THEN 1 ELSE 0 END AS by_age
  FROM known_population_estimates r
  WHERE r.age_to <= 17
    AND (r.area = :authority OR r.area IN (SELECT district FROM known_areas WHERE authority = :authority))
),
residents AS (
  SELECT d.period_end AS as_at, r.area AS district, r.area AS home_district,
    CASE r.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END AS sex, CASE WHEN r.age_from >= 0 AND r.age_to <= 4 THEN 'AGE_0_4' WHEN r.age_from >= 5 AND r.age_to <= 9 THEN 'AGE_5_9' WHEN r.age_from >= 10 AND r.age_to <= 15 THEN 'AGE_10_15' WHEN r.age_from >= 16 AND r.age_to <= 17 THEN 'AGE_16_17' WHEN r.age_from >= 18 AND r.age_to <= 150 THEN 'AGE_18_PLUS' END AS age_group, r.population
  FROM periods d
  CROSS JOIN LATERAL (
    SELECT mid_year, by_district, by_sex, by_age
    FROM our_estimates
    WHERE mid_year <= (extract(year FROM d.period_end)::int - (extract(month FROM d.period_end) < 4)::int)
    ORDER BY mid_year DESC, by_district DESC, by_sex DESC, by_age DESC
    LIMIT 1
  ) finest
  JOIN our_estimates r ON r.mid_year = finest.mid_year AND r.by_district = finest.by_district
    AND r.by_sex = finest.by_sex AND r.by_age = finest.by_age
),
resident_groups AS (
  SELECT as_at, district, concat_ws(' ', as_at, grouping(district), district) AS shared_key, sum(population)::int AS denominator
  FROM residents
  GROUP BY as_at, CUBE (district)
  HAVING (grouping(district) = 1 OR district IS NOT NULL)
)
SELECT coalesce(c.as_at, r.as_at) AS as_at, coalesce(c.district, r.district) AS district, c.placement_type, coalesce(c.numerator, 0) AS numerator, r.denominator,
  coalesce(c.children_counted, 0) AS children_counted,
  coalesce(c.children_among, 0) AS children_among,
  coalesce(c.children_others, 0) AS children_others
FROM counted c
FULL JOIN resident_groups r ON r.shared_key = c.shared_key
