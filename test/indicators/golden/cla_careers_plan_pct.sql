-- Careers plan held, by age_group and sex
-- :value_0 = ["YEAR_11","YEAR_12","YEAR_13"]
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
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
looked_after AS (
  SELECT DISTINCT ON (d.period_end, e.child) d.period_end AS as_at, e.child, k.born_on, k.sex,
    extract(year FROM d.period_end)::int - extract(year FROM k.born_on)::int
      - (k.born_on + make_interval(years => extract(year FROM d.period_end)::int - extract(year FROM k.born_on)::int) > d.period_end)::int AS age,
    e.placement_type, e.settled_in, e.legal_status, e.placement_provider, e.need,
    e.home_postcode, e.placement_postcode, e.placement_number, e.care_number,
    c.care_started_on, 12 * (extract(year FROM (d.period_end + 1))::int - extract(year FROM c.care_started_on)::int) + extract(month FROM (d.period_end + 1))::int - extract(month FROM c.care_started_on)::int
      - (c.care_started_on + make_interval(months => 12 * (extract(year FROM (d.period_end + 1))::int - extract(year FROM c.care_started_on)::int) + extract(month FROM (d.period_end + 1))::int - extract(month FROM c.care_started_on)::int)
        > (d.period_end + 1))::int AS months_looked_after,
    s.started_on AS placement_started_on, 12 * (extract(year FROM (d.period_end + 1))::int - extract(year FROM s.started_on)::int) + extract(month FROM (d.period_end + 1))::int - extract(month FROM s.started_on)::int
      - (s.started_on + make_interval(months => 12 * (extract(year FROM (d.period_end + 1))::int - extract(year FROM s.started_on)::int) + extract(month FROM (d.period_end + 1))::int - extract(month FROM s.started_on)::int)
        > (d.period_end + 1))::int AS months_in_placement
  FROM periods d
  JOIN episodes e ON e.started_on <= d.period_end AND (e.ended_on IS NULL OR e.ended_on > d.period_end)
  JOIN periods_of_care c ON c.child = e.child AND c.care_number = e.care_number
  JOIN placements s ON s.child = e.child AND s.placement_number = e.placement_number
  LEFT JOIN people k ON k.child = e.child
  ORDER BY d.period_end, e.child, e.started_on DESC
),
known_school_enrolments AS (
  SELECT l.child, r.school_urn, r.enrolled_on, r.left_on, r.year_group, r.phase, r.sen_provision, r.enrolment_status, r.sen_need, r.has_free_school_meals, r.has_pupil_premium, r.is_part_time, r.first_language, r.reason_left, r.born_on, r.sex, r.home_postcode, r.period
  FROM school_enrolments r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
on_roll_of_looked_after AS (
  SELECT DISTINCT p.as_at, p.child
  FROM looked_after p
  JOIN known_school_enrolments s ON s.child = p.child AND s.enrolled_on <= p.as_at AND (s.left_on IS NULL OR s.left_on >= p.as_at)
),
school_of_looked_after AS (
  SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, s.school_urn, s.year_group, s.phase, s.sen_provision,
    s.has_free_school_meals, s.has_pupil_premium, s.is_part_time
  FROM looked_after p
  JOIN known_school_enrolments s ON s.child = p.child AND s.enrolled_on <= p.as_at AND (s.left_on IS NULL OR s.left_on >= p.as_at)
  ORDER BY p.as_at, p.child, coalesce(s.enrolment_status IN ('S', 'G'), false), s.enrolled_on DESC, s.school_urn
),
known_transition_panels AS (
  SELECT l.child, r.panel_on, r.year_group, r.outcome, r.intended_activity, r.risk, r.careers_plan_on, r.review_due_on, r.period
  FROM transition_panels r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
known_child_plans AS (
  SELECT l.child, r.kind, r.started_on, r.due_on, r.completed_on, r.reviewed_on, r.review_due_on, r.ended_on, r.quality, r.graded_on, r.child_took_part, r.shared, r.graded_by, r.participation, r.shared_with, r.has_smart_targets, r.assessed_on, r.team, r.period
  FROM child_plans r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
careers_plans_of_looked_after AS (
  SELECT DISTINCT p.as_at, p.child
  FROM looked_after p
  JOIN (
    SELECT child, careers_plan_on AS made_on, NULL::date AS ended_on FROM known_transition_panels
    UNION ALL
    SELECT child, completed_on, ended_on FROM known_child_plans WHERE kind = 'careers'
  ) c ON c.child = p.child AND c.made_on <= p.as_at AND (c.ended_on IS NULL OR c.ended_on > p.as_at)
),
members AS (
  SELECT p.as_at AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    coalesce((careers_plans.child IS NOT NULL), false) AS is_counted
  FROM looked_after p
  LEFT JOIN on_roll_of_looked_after on_roll ON on_roll.as_at = p.as_at AND on_roll.child = p.child
  LEFT JOIN school_of_looked_after school ON school.as_at = p.as_at AND school.child = p.child
  LEFT JOIN careers_plans_of_looked_after careers_plans ON careers_plans.as_at = p.as_at AND careers_plans.child = p.child
  WHERE (coalesce((on_roll.child IS NOT NULL), false)
    AND coalesce(CASE school.year_group
      WHEN 'N1' THEN 'YEAR_N1'
      WHEN 'N2' THEN 'YEAR_N2'
      WHEN 'R' THEN 'YEAR_R'
      WHEN '1' THEN 'YEAR_1'
      WHEN '2' THEN 'YEAR_2'
      WHEN '3' THEN 'YEAR_3'
      WHEN '4' THEN 'YEAR_4'
      WHEN '5' THEN 'YEAR_5'
      WHEN '6' THEN 'YEAR_6'
      WHEN '7' THEN 'YEAR_7'
      WHEN '8' THEN 'YEAR_8'
      WHEN '9' THEN 'YEAR_9'
      WHEN '10' THEN 'YEAR_10'
      WHEN '11' THEN 'YEAR_11'
      WHEN '12' THEN 'YEAR_12'
      WHEN '13' THEN 'YEAR_13'
    END = ANY (CAST(:value_0 AS text[])), false))
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (count(*) FILTER (WHERE is_counted))::int AS numerator,
  (count(*))::int AS denominator
FROM members
GROUP BY as_at, CUBE (age_group, sex)
