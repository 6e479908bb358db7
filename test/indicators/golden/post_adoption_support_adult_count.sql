-- Adult adoptees in receipt of support, by age_group and sex
-- :value_0 = ["ADULT_ADOPTEE"]
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
known_adoption_support_requests AS (
  SELECT r.reference, r.requested_on, r.kind, r.decision, r.decided_on, r.started_on, r.ended_on, r.period
  FROM adoption_support_requests r
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
adoption_support_given AS (
  SELECT d.period_end AS as_at, NULL::uuid AS child, NULL::date AS born_on, NULL::int AS age, NULL::text AS sex, r.kind, r.decision
  FROM periods d
  JOIN known_adoption_support_requests r ON r.started_on <= d.period_end
    AND (r.ended_on IS NULL OR r.ended_on >= d.period_end)
),
members AS (
  SELECT p.as_at AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    true AS is_counted
  FROM adoption_support_given p
  WHERE coalesce(upper(replace(p.kind, ' ', '_')) = ANY (CAST(:value_0 AS text[])), false)
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (count(*) FILTER (WHERE is_counted))::int AS numerator,
  (count(*))::int AS denominator
FROM members
GROUP BY as_at, CUBE (age_group, sex)
