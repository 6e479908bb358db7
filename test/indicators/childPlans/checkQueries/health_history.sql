-- Health histories of those who left care at 16 or later, or grew up in it, and are under 25.
WITH episode AS (
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
required AS (
  -- By the last care that had begun.
  SELECT s.child, least(s.ended_on, (b.born_on + interval '18 years')::date) AS since
  FROM (SELECT DISTINCT ON (child) * FROM spell WHERE started_on <= $as_at ORDER BY child, started_on DESC) s
  JOIN born b USING (child)
  WHERE s.started_on < b.born_on + interval '18 years' AND s.ended_on >= b.born_on + interval '16 years'
    AND s.reason_ended IS DISTINCT FROM 'E2' AND least(s.ended_on, b.born_on + interval '18 years') <= $as_at
    AND b.born_on + interval '25 years' > $as_at
),
plan AS (
  SELECT l.child, coalesce(coalesce(r.given_on, CASE WHEN r.declined THEN r.offered_on END) <= $as_at, false) AS is_done, true AS is_good
  FROM health_leaving_histories r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  JOIN required d ON d.child = l.child
  WHERE r.authority = $authority AND r.known_to IS NULL
    AND least(r.offered_on, r.given_on) <= $as_at AND least(r.offered_on, r.given_on) >= d.since - interval '24 months'
)
SELECT count(*) FILTER (WHERE is_current) AS current,
  count(*) FILTER (WHERE NOT is_current AND (is_done OR is_begun AND is_over)) AS late,
  count(*) FILTER (WHERE NOT is_done AND NOT is_over) AS due,
  count(*) FILTER (WHERE NOT is_begun AND is_over) AS missing
FROM (
  SELECT d.child, coalesce(bool_or(p.is_done AND p.is_good), false) AS is_current, coalesce(bool_or(p.is_done), false) AS is_done,
    count(p.child) > 0 AS is_begun,
    d.since < $as_at AS is_over
  FROM required d
  LEFT JOIN plan p USING (child)
  GROUP BY d.child, d.since
) d
