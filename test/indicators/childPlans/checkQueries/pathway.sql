-- Pathway plans: of those in care at 16 or 17 for 13 weeks since the 14th birthday, and of care leavers under 25.
WITH RECURSIVE episode AS (
  -- Short breaks (V3, V4) are not care; an open end is far away.
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.reason_ended
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
spell AS (
  -- Whole periods of care: each begins with RNE S, or where no earlier episode reaches it.
  SELECT child, care, min(started_on) AS started_on, max(ended_on) AS ended_on,
    (array_agg(reason_ended ORDER BY ended_on DESC, started_on DESC))[1] AS reason_ended
  FROM (
    SELECT b.*, max(b.begun_on) OVER (PARTITION BY b.child ORDER BY b.started_on) AS care
    FROM (
      SELECT e.*, CASE WHEN e.reason_started = 'S' OR coalesce(max(e.ended_on) OVER before < e.started_on, true)
        THEN e.started_on END AS begun_on
      FROM episode e
      WINDOW before AS (PARTITION BY e.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
    ) b
  ) b
  GROUP BY child, care
),
born AS (
  -- The header of the return before the case system's own list of people.
  SELECT DISTINCT ON (b.child) b.child, b.born_on
  FROM (
    SELECT l.child, r.born_on, 1 AS place
    FROM children r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
    UNION ALL
    SELECT l.child, coalesce(r.born_on, r.expected_on), 2
    FROM social_care_people r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
  ) b
  ORDER BY b.child, b.place, b.born_on
),
cared_for AS (
  -- Each day of care from the 14th to the 18th birthday.
  SELECT s.child, s.care, y.day::date AS day, b.born_on,
    row_number() OVER (PARTITION BY s.child ORDER BY y.day) - 1 AS days_before
  FROM spell s
  JOIN born b USING (child)
  CROSS JOIN LATERAL generate_series(greatest(s.started_on, b.born_on + interval '14 years'),
    least(s.ended_on, b.born_on + interval '18 years') - interval '1 day', interval '1 day') AS y (day)
),
became AS (
  SELECT child, care, min(day) AS day
  FROM cared_for
  WHERE days_before >= 91 AND day >= born_on + interval '16 years'
  GROUP BY child, care
),
state AS (
  SELECT l.child, r.from_on, r.eligibility, r.in_touch, b.born_on, min(r.from_on) OVER (PARTITION BY l.child) AS first_on,
    lead(r.from_on) OVER (PARTITION BY l.child ORDER BY r.from_on) AS next_on
  FROM care_leaver_states r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  LEFT JOIN born b ON b.child = l.child
  WHERE r.authority = $authority AND r.known_to IS NULL
),
stretch AS (
  SELECT m.child, m.day AS since, m.day AS from_on, max(c.day) + 1 AS until
  FROM became m
  JOIN cared_for c ON c.child = m.child AND c.care = m.care
  GROUP BY m.child, m.care, m.day
  UNION ALL
  SELECT s.child, coalesce(
      (SELECT max(m.day) FROM became m WHERE m.child = s.child AND m.day <= s.from_on),
      least(s.first_on, (s.born_on + interval '16 years')::date)),
    s.from_on, coalesce(least(s.next_on, (s.born_on + interval '25 years')::date), DATE '9999-12-31')
  FROM state s
  WHERE coalesce(s.eligibility, '') NOT IN ('no current eligibility', 'qualifying') AND s.in_touch IS DISTINCT FROM 'DIED'
),
duty AS (
  -- From the stretch of the day back through all that reach one another without a break.
  SELECT child, since, from_on FROM stretch WHERE from_on <= $as_at AND until > $as_at
  UNION
  SELECT s.child, s.since, s.from_on
  FROM duty d
  JOIN stretch s ON s.child = d.child AND s.from_on < d.from_on AND s.until >= d.from_on AND s.until > s.from_on
),
required AS (SELECT child, min(since) AS since FROM duty GROUP BY child),
plan AS (
  -- Within six months: a plan of 1 March stands to 31 August.
  SELECT l.child, coalesce(r.completed_on <= $as_at, false) AS is_done,
    greatest(r.completed_on, CASE WHEN r.reviewed_on BETWEEN r.completed_on AND $as_at THEN r.reviewed_on END)
      + interval '6 months' > $as_at AS is_good
  FROM child_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  JOIN required d ON d.child = l.child
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.kind = 'pathway'
    AND r.started_on <= $as_at AND r.started_on >= d.since - interval '12 months' AND coalesce(r.ended_on > $as_at, true)
)
SELECT count(*) FILTER (WHERE is_current) AS current,
  count(*) FILTER (WHERE NOT is_current AND (is_done OR is_begun AND is_over)) AS late,
  count(*) FILTER (WHERE NOT is_done AND NOT is_over) AS due,
  count(*) FILTER (WHERE NOT is_begun AND is_over) AS missing
FROM (
  SELECT d.child, coalesce(bool_or(p.is_done AND p.is_good), false) AS is_current, coalesce(bool_or(p.is_done), false) AS is_done,
    count(p.child) > 0 AS is_begun,
    d.since + interval '3 months' < $as_at AS is_over
  FROM required d
  LEFT JOIN plan p USING (child)
  GROUP BY d.child, d.since
) d
