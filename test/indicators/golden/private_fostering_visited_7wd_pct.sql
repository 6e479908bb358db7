-- Private fostering visited within 7 working days, by age_group and sex
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
),
known_private_fostering AS (
  SELECT l.child, r.started_on, r.notified_on, r.first_visited_on, r.visited_on, r.ended_on, r.suitable, r.period
  FROM private_fostering r
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
known_section47_enquiries AS (
  SELECT l.child, r.started_on, r.ended_on, r.no_further_action, r.outcome, r.conference_unnecessary, r.conference_due_on, r.conference_held_on, r.plan_made, r.enquiries_in_last_year, r.conferences_in_last_year, r.team, r.born_on, r.sex, r.ethnicity, r.disability, r.period
  FROM section47_enquiries r
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
fostering_notified AS (
  SELECT e.notified_on AS as_at, d.period_end, e.child, k.born_on, k.sex,
    extract(year FROM e.notified_on)::int - extract(year FROM k.born_on)::int
      - (k.born_on + make_interval(years => extract(year FROM e.notified_on)::int - extract(year FROM k.born_on)::int) > e.notified_on)::int AS age,
    coalesce(e.first_visited_on <= (SELECT min(day) FROM working_days WHERE number = 7 + (SELECT number FROM working_days WHERE day = e.notified_on)), false) AS is_visited_on_time
  FROM periods d
  JOIN known_private_fostering e ON e.notified_on BETWEEN d.from_on AND d.period_end
  LEFT JOIN persons k ON k.child = e.child
),
members AS (
  SELECT p.period_end AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    coalesce(p.is_visited_on_time, false) AS is_counted
  FROM fostering_notified p
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
