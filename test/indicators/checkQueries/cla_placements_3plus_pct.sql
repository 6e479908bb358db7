-- National indicator 62. Of those looked after, those with three or more placements in the year to the day, those open
-- on its first and its last day counted, those of no day left out.
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
  SELECT m.child, m.started_on, max(e.ended_on) AS ended_on, bool_or(NOT e.away) AS somewhere_settled
  FROM (SELECT *, lead(started_on, 1, DATE '9999-12-31') OVER (PARTITION BY child ORDER BY started_on) AS next_on FROM move) m
  JOIN episode e ON e.child = m.child AND e.started_on >= m.started_on AND e.started_on < m.next_on
  GROUP BY m.child, m.started_on
)
SELECT count(*) FILTER (WHERE (
    SELECT count(*) FROM placement p
    WHERE p.child = n.child AND p.started_on <= $as_at AND p.ended_on > p.started_on AND p.somewhere_settled
      AND p.ended_on > ($as_at + 1 - interval '1 year')
  ) >= 3) AS numerator, count(*) AS denominator
FROM now_in_care n
