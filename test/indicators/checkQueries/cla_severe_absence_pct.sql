-- Of those in care for 12 months and aged 5 to 15 when the school year began, with sessions to attend: those who missed half.
WITH episode AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on, r.reason_started,
    r.placement_type, r.placement_postcode
  FROM care_episodes r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.legal_status <> 'V3' AND r.legal_status <> 'V4'
),
cared AS (
  SELECT DISTINCT child FROM episode WHERE $as_at >= started_on AND $as_at < ended_on
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on
  FROM (
    SELECT child, started_on, reason_started, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered_to
    FROM episode
  ) e
  WHERE reason_started = 'S' OR coalesce(covered_to, DATE '1900-01-01') < started_on
),
in_care_since AS (
  SELECT c.child, max(entry.started_on) AS since
  FROM (SELECT child, max(started_on) AS latest FROM episode WHERE $as_at >= started_on AND $as_at < ended_on GROUP BY child) c
  JOIN entry ON entry.child = c.child AND entry.started_on <= c.latest
  GROUP BY c.child
),
school_year AS (
  SELECT (date_trunc('year', $as_at - interval '8 months') + interval '8 months')::date AS first_day
),
aged AS (
  -- Looked after, and 5 to 15 on the 31 August before the school year.
  SELECT DISTINCT c.child
  FROM cared c
  JOIN identity_links l ON l.authority = $authority AND l.child = c.child AND l.known_to IS NULL
  JOIN children p ON p.authority = l.authority AND p.subject = l.subject AND p.known_to IS NULL
  CROSS JOIN school_year y
  WHERE date_part('year', age(y.first_day - 1, p.born_on)) BETWEEN 5 AND 15
),
stretch AS (
  SELECT l.child, r.from_on, r.to_on, r.sessions_possible AS possible,
    r.sessions_authorised AS authorised, r.sessions_unauthorised AS unauthorised
  FROM school_attendance r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
),
attended AS (
  SELECT s.child, sum(s.possible) AS possible, sum(s.authorised + s.unauthorised) AS missed
  FROM stretch s
  CROSS JOIN school_year y
  WHERE s.from_on >= y.first_day AND s.to_on <= $as_at
  GROUP BY s.child
)
SELECT count(*) FILTER (WHERE a.missed >= 0.5 * a.possible) AS numerator, count(*) AS denominator
FROM attended a
JOIN aged USING (child)
JOIN in_care_since i USING (child)
WHERE a.possible > 0 AND i.since + interval '12 months' <= $as_at + 1
