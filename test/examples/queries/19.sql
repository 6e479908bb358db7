-- Care leavers under 25 on 31 October 2026 by four tests (in touch, pathway plan current, suitable accommodation, in
-- education, employment or training): each of the sixteen combinations, each test, and who passes all, by age.
WITH born AS (
  -- The header of the return before the social care system's own list of people.
  SELECT DISTINCT ON (b.child) b.child, b.born_on
  FROM (
    SELECT l.child, r.born_on, 1 AS place
    FROM children r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
    UNION ALL
    SELECT l.child, r.born_on, 2
    FROM social_care_people r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
  ) b
  ORDER BY b.child, b.place, b.born_on IS NULL
),
state AS (
  SELECT DISTINCT ON (l.child) l.child, s.eligibility, s.in_touch, s.suitable, s.activity
  FROM care_leaver_states s
  JOIN identity_links l ON l.authority = s.authority AND l.subject = s.subject AND l.known_to IS NULL
  WHERE s.authority = $authority AND s.known_to IS NULL AND s.from_on <= DATE '2026-10-31'
  ORDER BY l.child, s.from_on DESC
),
in_care AS (
  SELECT l.child
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
    AND e.started_on <= DATE '2026-10-31' AND coalesce(e.ended_on, DATE '9999-12-31') > DATE '2026-10-31'
),
planned AS (
  -- Six months from the day the plan was completed or last reviewed have not gone by.
  SELECT l.child
  FROM child_plans c
  JOIN identity_links l ON l.authority = c.authority AND l.subject = c.subject AND l.known_to IS NULL
  WHERE c.authority = $authority AND c.known_to IS NULL AND c.kind = 'pathway'
    AND c.started_on <= DATE '2026-10-31' AND c.completed_on <= DATE '2026-10-31'
    AND coalesce(c.ended_on, DATE '9999-12-31') > DATE '2026-10-31'
    AND (c.completed_on + interval '6 months' > DATE '2026-10-31'
      OR c.reviewed_on <= DATE '2026-10-31' AND c.reviewed_on + interval '6 months' > DATE '2026-10-31')
),
leaver AS (
  SELECT coalesce(s.in_touch = 'YES', false) AS touch,
    s.child IN (SELECT child FROM planned) AS plan,
    coalesce(s.suitable = 'suitable', false) AS home,
    coalesce(s.activity ~ '^[FP][1-5]$', false) AS engaged,
    CASE WHEN years < 18 THEN 'AGE_16_17' WHEN years < 22 THEN 'AGE_18_21' WHEN years >= 22 THEN 'AGE_22_25'
      ELSE 'UNKNOWN' END AS age_group
  FROM state s
  CROSS JOIN LATERAL (
    SELECT date_part('year', age(DATE '2026-10-31', b.born_on)) AS years
    FROM (VALUES (1)) one LEFT JOIN born b ON b.child = s.child
  ) a
  WHERE coalesce(years BETWEEN 16 AND 24, true)
    AND s.eligibility IS DISTINCT FROM 'no current eligibility' AND s.in_touch IS DISTINCT FROM 'DIED'
    AND s.child NOT IN (SELECT child FROM in_care)
),
mark AS (
  SELECT *, concat_ws(', ', 'only tests', CASE WHEN touch THEN 'touch' END, CASE WHEN plan THEN 'plan' END,
    CASE WHEN home THEN 'home' END, CASE WHEN engaged THEN 'engaged' END) AS marks
  FROM leaver
)
SELECT 'size' AS key, count(*)::int AS numerator, NULL::int AS denominator FROM leaver
UNION ALL
-- Who passes just these and no other.
SELECT marks, count(*), NULL FROM mark GROUP BY marks
UNION ALL
SELECT 'tests', count(*), NULL FROM leaver
UNION ALL
SELECT 'tests, ' || test, count(*) FILTER (WHERE passed), NULL
FROM leaver
CROSS JOIN LATERAL (VALUES ('touch', touch), ('plan', plan), ('home', home), ('engaged', engaged)) tests (test, passed)
GROUP BY test
UNION ALL
SELECT 'passes all', count(*) FILTER (WHERE touch AND plan AND home AND engaged), count(*) FROM leaver
UNION ALL
SELECT 'passes all, ' || age_group, count(*) FILTER (WHERE touch AND plan AND home AND engaged), count(*)
FROM leaver GROUP BY age_group
ORDER BY 1
