-- Care leavers with a current pathway plan, by age_group and sex
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
),
known_care_leaver_states AS (
  SELECT l.child, r.from_on, r.eligibility, r.in_touch, r.last_contact_on, r.accommodation, r.suitable, r.shared_house, r.accommodation_postcode, r.accommodation_left, r.activity, r.authority_employs, r.pathway_plan_on, r.personal_adviser, r.worker, r.team, r.period
  FROM care_leaver_states r
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
leaving_care AS (
  SELECT s.*
  FROM (
    SELECT DISTINCT ON (d.period_end, s.child) d.period_end AS as_at, k.born_on, k.sex,
      extract(year FROM d.period_end)::int - extract(year FROM k.born_on)::int
      - (k.born_on + make_interval(years => extract(year FROM d.period_end)::int - extract(year FROM k.born_on)::int) > d.period_end)::int AS age, s.*
    FROM periods d
    JOIN known_care_leaver_states s ON s.from_on <= d.period_end
    LEFT JOIN people k ON k.child = s.child
    ORDER BY d.period_end, s.child, s.from_on DESC, s.period DESC, s.eligibility, s.in_touch, s.activity, s.accommodation
  ) s
  LEFT JOIN (
    SELECT DISTINCT d.period_end, e.child
    FROM periods d
    JOIN episodes e ON e.started_on <= d.period_end AND (e.ended_on IS NULL OR e.ended_on > d.period_end)
  ) c ON c.period_end = s.as_at AND c.child = s.child
  WHERE c.child IS NULL AND coalesce(s.age BETWEEN 16 AND 24, true)
    AND s.eligibility IS DISTINCT FROM 'no current eligibility' AND s.in_touch IS DISTINCT FROM 'DIED'
),
known_child_plans AS (
  SELECT l.child, r.kind, r.started_on, r.due_on, r.completed_on, r.reviewed_on, r.review_due_on, r.ended_on, r.quality, r.graded_on, r.child_took_part, r.shared, r.graded_by, r.participation, r.shared_with, r.has_smart_targets, r.assessed_on, r.team, r.period
  FROM child_plans r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
pathway_plan_of_leaving_care AS (
  SELECT DISTINCT p.as_at, p.child
  FROM leaving_care p
  JOIN known_child_plans r ON r.child = p.child AND r.kind = 'pathway' AND r.started_on <= p.as_at
    AND r.completed_on <= p.as_at AND (r.ended_on IS NULL OR r.ended_on > p.as_at)
    AND greatest(r.completed_on, CASE WHEN r.reviewed_on <= p.as_at THEN r.reviewed_on END) + interval '6 months' > p.as_at
),
members AS (
  SELECT p.as_at AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    coalesce((pathway_plan.child IS NOT NULL), false) AS is_counted
  FROM leaving_care p
  LEFT JOIN pathway_plan_of_leaving_care pathway_plan ON pathway_plan.as_at = p.as_at AND pathway_plan.child = p.child
  WHERE true
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (count(*) FILTER (WHERE is_counted))::int AS numerator,
  (count(*))::int AS denominator
FROM members
GROUP BY as_at, CUBE (age_group, sex)
