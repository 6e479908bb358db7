-- The tiles of the dashboard at the end of October 2026 and of October one, two and six years before: each with its
-- numerator and denominator. Those of a period are of the month or of the 12 months that end with the day.
WITH day (at) AS (
  VALUES (DATE '2026-10-31'), (DATE '2025-10-31'), (DATE '2024-10-31'), (DATE '2020-10-31')
),
episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type LIKE 'T%' AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
care AS (
  -- Each episode with the day its care began (begun_on: on this very day): RNE S, or no earlier episode reaches it.
  SELECT e.*, max(e.begun_on) OVER (PARTITION BY e.child ORDER BY e.started_on) AS care_since
  FROM (
    SELECT e.*, CASE WHEN e.reason_started = 'S' OR coalesce(max(e.ended_on) OVER before < e.started_on, true)
      THEN e.started_on END AS begun_on
    FROM episode e
    WINDOW before AS (PARTITION BY e.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  ) e
),
stay AS (
  -- Each episode with the day its placement began: care began; or RNE P or B, but not to somewhere temporary, not on
  -- being adopted by the carers (A3, A5), and not back to where the child was before being away.
  SELECT c.*, max(CASE WHEN c.begun_on IS NOT NULL OR (
      c.reason_started IN ('P', 'B') AND NOT c.away AND c.placement_type NOT IN ('A3', 'A5')
      AND NOT coalesce(c.was_away AND c.home_type = c.placement_type
        AND coalesce(c.home_place, '-') = coalesce(c.placement_postcode, '-'), false)
    ) THEN c.started_on END) OVER (PARTITION BY c.child ORDER BY c.started_on) AS placed_since
  FROM (
    SELECT c.*, lag(c.away) OVER line AS was_away,
      lag(c.placement_type) OVER home AS home_type, lag(c.placement_postcode) OVER home AS home_place
    FROM care c
    WINDOW line AS (PARTITION BY c.child ORDER BY c.started_on),
      home AS (PARTITION BY c.child, c.care_since, c.away ORDER BY c.started_on)
  ) c
),
placement AS (
  SELECT child, placed_since AS started_on, (array_agg(placement_type ORDER BY started_on))[1] LIKE 'A%' AS began_adoptive,
    lag(placed_since) OVER (PARTITION BY child, care_since ORDER BY placed_since) AS before_on
  FROM stay
  GROUP BY child, care_since, placed_since
),
born AS (
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
  ORDER BY b.child, b.born_on IS NULL, b.place
),
in_care AS (
  -- A row a day and child: the episode begun last of those the child is in, and how long care has lasted.
  SELECT DISTINCT ON (d.at, s.child) d.at, s.child, s.placement_type, s.placed_since, s.care_since,
    date_part('year', age(d.at, b.born_on)) AS years,
    s.care_since + interval '12 months' <= d.at + 1 AS is_year, s.care_since + interval '30 months' <= d.at + 1 AS is_30_months
  FROM day d
  JOIN stay s ON s.started_on <= d.at AND s.ended_on > d.at
  LEFT JOIN born b ON b.child = s.child
  ORDER BY d.at, s.child, s.started_on DESC
),
settled AS (
  SELECT n.at, n.child, CASE WHEN p.began_adoptive AND n.placement_type LIKE 'A%' THEN coalesce(p.before_on, p.started_on)
    ELSE p.started_on END + interval '2 years' <= n.at + 1 AS is_so
  FROM in_care n
  JOIN placement p ON p.child = n.child AND p.started_on = n.placed_since
  WHERE n.years < 16 AND n.is_30_months
),
visit AS (
  SELECT l.child, t.due_on, t.visited_on, coalesce(t.seen, false) AS seen, coalesce(t.seen_alone, false) AS seen_alone
  FROM statutory_visits t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL AND t.kind = 'looked after'
),
visit_of_month AS (
  SELECT d.at, v.*
  FROM day d
  JOIN visit v ON v.visited_on BETWEEN date_trunc('month', d.at) AND d.at
  WHERE EXISTS (SELECT FROM episode e WHERE e.child = v.child AND v.visited_on >= e.started_on AND v.visited_on < e.ended_on)
),
visit_due AS (
  SELECT d.at, coalesce(v.visited_on <= v.due_on, false) AS is_on_time
  FROM day d
  JOIN visit v ON v.due_on BETWEEN d.at + 1 - interval '12 months' AND d.at
  WHERE EXISTS (SELECT FROM episode e WHERE e.child = v.child AND v.due_on >= e.started_on AND v.due_on < e.ended_on)
),
seen AS (
  SELECT n.at, n.child, coalesce(bool_or(v.seen), false) AS seen, coalesce(bool_or(v.seen_alone), false) AS seen_alone
  FROM in_care n
  LEFT JOIN visit v ON v.child = n.child AND v.visited_on BETWEEN n.at - 27 AND n.at
  GROUP BY n.at, n.child
),
begun AS (
  SELECT child, begun_on, min(begun_on) OVER (PARTITION BY child) AS first_on FROM care
),
reviewed AS (
  SELECT l.child, t.completed_on
  FROM health_assessments t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL AND t.kind = 'RHA' AND coalesce(t.outcome, 'completed') = 'completed'
),
teeth AS (
  SELECT l.child, t.checked_on
  FROM health_dental_checks t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL AND t.outcome = 'completed'
),
sdq AS (
  SELECT l.child, q.completed_on, q.score
  FROM sdq_scores q
  JOIN identity_links l ON l.authority = q.authority AND l.subject = q.subject AND l.known_to IS NULL
  WHERE q.authority = $authority AND q.known_to IS NULL
),
health AS (
  -- Those looked after for a year, with what was done in the year.
  SELECT n.at, n.years >= 4 AS is_4,
    EXISTS (
      SELECT FROM reviewed r WHERE r.child = n.child AND r.completed_on <= n.at
        AND r.completed_on + CASE WHEN n.years < 5 THEN interval '6 months' ELSE interval '12 months' END > n.at) AS is_reviewed,
    EXISTS (
      SELECT FROM teeth t
      WHERE t.child = n.child AND t.checked_on BETWEEN n.at + 1 - interval '12 months' AND n.at) AS is_checked,
    (SELECT q.score FROM sdq q
      WHERE q.child = n.child AND q.completed_on BETWEEN n.at + 1 - interval '12 months' AND n.at
      ORDER BY q.completed_on DESC, q.score DESC LIMIT 1) AS score
  FROM in_care n
  WHERE n.is_year
),
proceedings AS (
  SELECT DISTINCT ON (d.at, l.child) d.at, l.child, d.at - x.issued_on AS days
  FROM day d
  JOIN legal_proceedings x ON x.issued_on <= d.at AND coalesce(x.concluded_on, DATE '9999-12-31') > d.at
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL AND x.application IN ('care order', 'supervision order')
  ORDER BY d.at, l.child, x.issued_on DESC
),
adoption AS (
  SELECT d.at, coalesce(m.placed_on <= m.decided_on + interval '1 year', false) AS is_placed
  FROM permanence_milestones m
  JOIN identity_links l ON l.authority = m.authority AND l.subject = m.subject AND l.known_to IS NULL
  JOIN day d ON (m.decided_on + interval '1 year')::date BETWEEN d.at + 1 - interval '12 months' AND d.at
  WHERE m.authority = $authority AND m.known_to IS NULL AND coalesce(m.reversed_on > m.decided_on + interval '1 year', true)
),
state AS (
  SELECT DISTINCT ON (d.at, l.child) d.at, l.child, s.eligibility, s.in_touch, s.activity, s.suitable
  FROM day d
  JOIN care_leaver_states s ON s.from_on <= d.at
  JOIN identity_links l ON l.authority = s.authority AND l.subject = s.subject AND l.known_to IS NULL
  WHERE s.authority = $authority AND s.known_to IS NULL
  ORDER BY d.at, l.child, s.from_on DESC
),
plan AS (
  SELECT l.child, r.started_on, r.completed_on, r.reviewed_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on
  FROM child_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.kind = 'pathway'
),
leaver AS (
  SELECT s.*, y.years,
    EXISTS (
      SELECT FROM plan p
      WHERE p.child = s.child AND p.started_on <= s.at AND p.completed_on <= s.at AND p.ended_on > s.at
        AND (p.completed_on + interval '6 months' > s.at OR p.reviewed_on <= s.at AND p.reviewed_on + interval '6 months' > s.at)) AS has_plan
  FROM state s
  LEFT JOIN born b ON b.child = s.child
  CROSS JOIN LATERAL (SELECT date_part('year', age(s.at, b.born_on)) AS years) y
  WHERE s.eligibility IS DISTINCT FROM 'no current eligibility' AND s.in_touch IS DISTINCT FROM 'DIED'
    AND coalesce(y.years BETWEEN 16 AND 24, true)
    AND NOT EXISTS (SELECT FROM episode e WHERE e.child = s.child AND e.started_on <= s.at AND e.ended_on > s.at)
),
tile AS (
  SELECT at, 'cla_count' AS name, count(*) AS numerator, NULL::bigint AS denominator FROM in_care GROUP BY at
  UNION ALL SELECT at, 'cla_uasc_pct', count(*) FILTER (WHERE EXISTS (
      SELECT FROM asylum_statuses a
      JOIN identity_links l ON l.authority = a.authority AND l.subject = a.subject AND l.known_to IS NULL
      WHERE a.authority = $authority AND a.known_to IS NULL AND l.child = n.child AND coalesce(a.ended_on > n.at, true))), count(*)
    FROM in_care n GROUP BY at
  UNION ALL SELECT at, 'cla_visit_child_seen_pct', count(*) FILTER (WHERE seen), count(*) FROM visit_of_month GROUP BY at
  UNION ALL SELECT at, 'cla_visit_seen_alone_pct', count(*) FILTER (WHERE seen_alone), count(*) FROM visit_of_month GROUP BY at
  UNION ALL SELECT at, 'cla_visit_on_time_pct', count(*) FILTER (WHERE visited_on <= due_on), count(*) FROM visit_of_month GROUP BY at
  UNION ALL SELECT at, 'cla_stat_visits_on_time_pct', count(*) FILTER (WHERE is_on_time), count(*) FROM visit_due GROUP BY at
  UNION ALL SELECT at, 'cla_seen_28d_pct', count(*) FILTER (WHERE seen), count(*) FROM seen GROUP BY at
  UNION ALL SELECT at, 'cla_seen_alone_28d_pct', count(*) FILTER (WHERE seen_alone), count(*) FROM seen GROUP BY at
  UNION ALL SELECT at, 'cla_second_or_subsequent_pct', count(*) FILTER (WHERE begun_on > first_on), count(*)
    FROM day JOIN begun ON begun_on BETWEEN at + 1 - interval '12 months' AND at GROUP BY at
  UNION ALL SELECT at, 'cla_placement_stable_2y_pct', count(*) FILTER (WHERE is_so), count(*) FROM settled GROUP BY at
  UNION ALL SELECT at, 'cla_rha_up_to_date_pct', count(*) FILTER (WHERE is_reviewed), count(*) FROM health GROUP BY at
  UNION ALL SELECT at, 'cla_dental_check_pct', count(*) FILTER (WHERE is_checked), count(*) FROM health GROUP BY at
  UNION ALL SELECT at, 'cla_sdq_recorded_pct', count(score), count(*) FROM health WHERE is_4 GROUP BY at
  UNION ALL SELECT at, 'cla_sdq_concern_17plus_pct', count(*) FILTER (WHERE score >= 17), count(score) FROM health WHERE is_4 GROUP BY at
  UNION ALL SELECT at, 'care_proceedings_open_lt_26w_pct', count(*) FILTER (WHERE days < 26 * 7), count(*) FROM proceedings GROUP BY at
  UNION ALL SELECT at, 'adoption_placed_12m_of_decision_pct', count(*) FILTER (WHERE is_placed), count(*) FROM adoption GROUP BY at
  UNION ALL SELECT at, 'cl_in_touch_pct', count(*) FILTER (WHERE in_touch = 'YES'), count(*) FROM leaver WHERE years BETWEEN 16 AND 21 GROUP BY at
  UNION ALL SELECT at, 'cl_neet_pct', count(*) FILTER (WHERE activity IN ('G4', 'G5', 'G6')), count(*) FROM leaver WHERE years BETWEEN 16 AND 21 GROUP BY at
  UNION ALL SELECT at, 'cl_suitable_accommodation_pct', count(*) FILTER (WHERE suitable = 'suitable'), count(*) FROM leaver WHERE years BETWEEN 16 AND 21 GROUP BY at
  UNION ALL SELECT at, 'cl_apprenticeship_count', count(*) FILTER (WHERE activity IN ('F4', 'P4')), NULL FROM leaver GROUP BY at
  UNION ALL SELECT at, 'cl_pathway_plan_current_pct', count(*) FILTER (WHERE has_plan), count(*) FROM leaver GROUP BY at
  UNION ALL SELECT at, 'yc_open_count', count(DISTINCT l.child), NULL
    FROM day
    JOIN young_carers y ON y.supported_from <= at AND coalesce(y.supported_to, DATE '9999-12-31') > at
    JOIN identity_links l ON l.authority = y.authority AND l.subject = y.subject AND l.known_to IS NULL
    WHERE y.authority = $authority AND y.known_to IS NULL GROUP BY at
)
SELECT name || ' ' || at AS key, numerator, denominator FROM tile ORDER BY 1
