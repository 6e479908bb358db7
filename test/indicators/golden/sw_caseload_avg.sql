-- Average caseload of social workers, by age_group and sex
-- :value_0 = ["SOCIAL_WORKER"]
WITH periods AS (
  SELECT from_on, period_end
  FROM unnest(CAST(:froms AS date[]), CAST(:tos AS date[])) AS asked (from_on, period_end)
),
links AS (
  SELECT l.subject, l.child
  FROM identity_links l
  WHERE l.authority = :authority AND l.known_from <= CAST(:known_at AS timestamptz) AND (l.known_to IS NULL OR l.known_to > CAST(:known_at AS timestamptz))
),
known_worker_involvements AS (
  SELECT l.child, r.involvement_id, r.worker, r.role, r.team, r.started_on, r.ended_on, r.reason_changed, r.period
  FROM worker_involvements r
  JOIN links l ON l.subject = r.subject
  WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz) AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))
),
case_holders AS (
  SELECT d.period_end AS as_at, NULL::uuid AS child, NULL::date AS born_on, NULL::int AS age, NULL::text AS sex, i.worker, i.role, count(DISTINCT i.child) AS cases
  FROM periods d
  JOIN known_worker_involvements i ON i.started_on <= d.period_end
    AND (i.ended_on IS NULL OR i.ended_on >= d.period_end)
  WHERE i.worker IS NOT NULL
  GROUP BY d.period_end, i.worker, i.role
),
members AS (
  SELECT p.as_at AS as_at,
    p.child,
    coalesce(CASE WHEN p.age BETWEEN 0 AND 4 THEN 'AGE_0_4' WHEN p.age BETWEEN 5 AND 9 THEN 'AGE_5_9' WHEN p.age BETWEEN 10 AND 15 THEN 'AGE_10_15' WHEN p.age BETWEEN 16 AND 17 THEN 'AGE_16_17' WHEN p.age BETWEEN 18 AND 150 THEN 'AGE_18_PLUS' END, 'UNKNOWN') AS age_group,
    coalesce(CASE p.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END, 'UNKNOWN') AS sex,
    p.cases AS amount,
    true AS is_counted
  FROM case_holders p
  WHERE coalesce(CASE WHEN p.role = 'social worker' THEN 'SOCIAL_WORKER' WHEN p.role = 'personal adviser' THEN 'PERSONAL_ADVISER' WHEN p.role = 'independent reviewing officer' THEN 'INDEPENDENT_REVIEWING_OFFICER' WHEN p.role IS NOT NULL THEN 'OTHER' END = ANY (CAST(:value_0 AS text[])), false)
    AND p.cases IS NOT NULL
)
SELECT as_at, age_group, sex, grouping(age_group, sex) AS margin,
  (coalesce(sum(amount) FILTER (WHERE is_counted), 0))::int AS numerator,
  (count(*) FILTER (WHERE is_counted))::int AS denominator
FROM members
GROUP BY as_at, CUBE (age_group, sex)
