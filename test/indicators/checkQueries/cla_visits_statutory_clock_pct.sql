-- Regulation 28: a visit in the first week of a placement, then within six weeks of the last one, in long-term foster
-- placements within three months once the placement has lasted a year. Placements for adoption left out. Of the
-- visits that so fell due in the year while the placement went on, those made in time.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on
  FROM (
    SELECT *, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM episode
  ) e
  WHERE e.reason_started = 'S' OR e.reached IS NULL OR e.started_on > e.reached
),
visit AS (
  SELECT l.child, t.due_on, t.visited_on, t.seen, t.seen_alone, t.bedroom_seen
  FROM statutory_visits t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
    AND t.kind = 'looked after'
),
before AS (
  -- Each episode with the one before it, the last before it that was not temporary, and the day its care began.
  SELECT e.*, max(entry.started_on) OVER (PARTITION BY e.child ORDER BY e.started_on) AS since,
    lag(e.away) OVER (PARTITION BY e.child ORDER BY e.started_on) AS was_away,
    max(e.started_on) FILTER (WHERE NOT e.away) OVER (
      PARTITION BY e.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS home_since
  FROM episode e
  LEFT JOIN entry ON entry.child = e.child AND entry.started_on = e.started_on
),
move AS (
  -- Days on which the child went to new carers: care began; or RNE P or B, but not to somewhere temporary, not on
  -- being adopted by the carers (A3, A5), and not back to where the child was before being away.
  SELECT child, started_on FROM entry
  UNION
  SELECT b.child, b.started_on
  FROM before b
  LEFT JOIN episode home ON home.child = b.child AND home.started_on = b.home_since AND home.started_on >= b.since
  WHERE b.reason_started IN ('P', 'B') AND NOT b.away AND b.placement_type NOT IN ('A3', 'A5')
    AND b.was_away IS NOT NULL
    AND NOT (b.was_away AND coalesce((home.placement_type, coalesce(home.placement_postcode, '-'))
      = (b.placement_type, coalesce(b.placement_postcode, '-')), false))
),
placement AS (
  SELECT m.child, m.started_on, m.next_on, max(e.ended_on) AS ended_on
  FROM (SELECT *, lead(started_on, 1, DATE '9999-12-31') OVER (PARTITION BY child ORDER BY started_on) AS next_on FROM move) m
  JOIN episode e ON e.child = m.child AND e.started_on >= m.started_on AND e.started_on < m.next_on
  GROUP BY m.child, m.started_on, m.next_on
),
visit_day AS (
  SELECT DISTINCT p.child, p.started_on, v.visited_on AS day
  FROM placement p
  JOIN visit v ON v.child = p.child AND v.visited_on >= p.started_on AND v.visited_on < p.ended_on
),
clock AS (
  -- The start of a placement and every day of a visit in it, with the next day of a visit.
  SELECT p.child, p.started_on, p.next_on, p.ended_on, d.day, d.is_start,
    lead(d.day) OVER (PARTITION BY p.child, p.started_on ORDER BY d.is_start DESC, d.day) AS next_visit
  FROM placement p
  JOIN (
    SELECT child, started_on, started_on AS day, true AS is_start FROM placement
    UNION ALL
    SELECT child, started_on, day, false FROM visit_day
  ) d ON d.child = p.child AND d.started_on = p.started_on
),
clock_with_kind AS (
  SELECT DISTINCT ON (c.child, c.started_on, c.is_start, c.day) c.*, e.placement_type AS kind
  FROM clock c
  LEFT JOIN episode e ON e.child = c.child AND NOT e.away
    AND e.started_on >= c.started_on AND e.started_on < c.next_on AND e.started_on <= c.day
  ORDER BY c.child, c.started_on, c.is_start, c.day, e.started_on DESC
),
due AS (
  SELECT *, CASE
      WHEN is_start THEN (day + interval '1 week')::date
      WHEN kind IN ('U1', 'U4') AND day >= started_on + interval '12 months' THEN (day + interval '3 months')::date
      ELSE (day + interval '6 weeks')::date
    END AS due_on
  FROM clock_with_kind
  WHERE kind IS NULL OR left(kind, 1) <> 'A'
)
SELECT count(*) FILTER (WHERE next_visit <= due_on) AS numerator, count(*) AS denominator
FROM due
WHERE due_on BETWEEN $from AND $as_at AND due_on < ended_on
