-- National indicator 63. Of those under 16 in care for two and a half years, those in their placement for two years; for a
-- child placed for adoption the placement before is added to the adoptive one.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
now_in_care AS (
  SELECT DISTINCT ON (child) *
  FROM episode
  WHERE $as_at >= started_on AND $as_at < ended_on
  ORDER BY child, started_on DESC
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on
  FROM episode e
  WHERE e.reason_started = 'S'
    OR NOT EXISTS (
      SELECT FROM episode earlier
      WHERE earlier.child = e.child AND earlier.started_on < e.started_on AND earlier.ended_on >= e.started_on)
),
in_care_since AS (
  SELECT n.child, max(entry.started_on) AS since
  FROM now_in_care n
  JOIN entry ON entry.child = n.child AND entry.started_on <= n.started_on
  GROUP BY n.child
),
person AS (
  SELECT l.child, c.born_on, date_part('year', age($as_at, c.born_on)) AS age
  FROM children c
  JOIN identity_links l ON l.authority = c.authority AND l.subject = c.subject AND l.known_to IS NULL
  WHERE c.authority = $authority AND c.known_to IS NULL
),
move AS (
  -- Days on which the child went to new carers: care began; or RNE P or B, but not to somewhere temporary, not on
  -- being adopted by the carers (A3, A5), and not back to where the child was before being away.
  SELECT child, started_on FROM entry
  UNION
  SELECT e.child, e.started_on
  FROM episode e
  CROSS JOIN LATERAL (
    SELECT b.away FROM episode b WHERE b.child = e.child AND b.started_on < e.started_on
    ORDER BY b.started_on DESC LIMIT 1) last_one
  LEFT JOIN LATERAL (
    SELECT b.placement_type, b.placement_postcode FROM episode b
    WHERE b.child = e.child AND b.started_on < e.started_on AND NOT b.away
    ORDER BY b.started_on DESC LIMIT 1) home ON true
  WHERE e.reason_started IN ('P', 'B') AND NOT e.away AND e.placement_type NOT IN ('A3', 'A5')
    AND NOT (last_one.away AND (home.placement_type, coalesce(home.placement_postcode, '-'))
      = (e.placement_type, coalesce(e.placement_postcode, '-')))
),
placement AS (
  SELECT m.child, m.started_on, max(e.ended_on) AS ended_on, bool_and(e.placement_type LIKE 'A%') FILTER (WHERE NOT e.away) AS adoptive
  FROM (SELECT *, lead(started_on, 1, DATE '9999-12-31') OVER (PARTITION BY child ORDER BY started_on) AS next_on FROM move) m
  JOIN episode e ON e.child = m.child AND e.started_on >= m.started_on AND e.started_on < m.next_on
  GROUP BY m.child, m.started_on
),
now_placed AS (
  SELECT DISTINCT ON (n.child) p.*
  FROM now_in_care n
  JOIN placement p ON p.child = n.child AND p.started_on <= n.started_on
  ORDER BY n.child, p.started_on DESC
)
SELECT count(*) FILTER (WHERE CASE
    WHEN p.adoptive THEN coalesce(
      (SELECT max(b.started_on) FROM placement b
       WHERE b.child = p.child AND b.started_on < p.started_on AND b.started_on >= c.since), p.started_on)
    ELSE p.started_on END + interval '2 years' <= $as_at + 1) AS numerator,
  count(*) AS denominator
FROM now_placed p
JOIN in_care_since c ON c.child = p.child
JOIN person ON person.child = p.child
WHERE person.age < 16 AND c.since + interval '30 months' <= $as_at + 1
