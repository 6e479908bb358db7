-- Of the moves between placements in the period, those with a first day at another school by the 30th day after, within it.
WITH episode AS (
  -- Short breaks (V3, V4) are not care; an open end is far away.
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.reason_ended,
    e.legal_status, e.placement_type, e.placement_postcode, e.home_postcode, e.reason_placement_changed,
    e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
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
    SELECT c.*, lag(c.away) OVER line AS was_away, lag(c.reason_placement_changed) OVER line AS why,
      lag(c.placement_type) OVER home AS home_type, lag(c.placement_postcode) OVER home AS home_place
    FROM care c
    WINDOW line AS (PARTITION BY c.child ORDER BY c.started_on),
      home AS (PARTITION BY c.child, c.care_since, c.away ORDER BY c.started_on)
  ) c
),
placement AS (
  SELECT child, care_since, placed_since AS started_on, max(ended_on) AS ended_on, bool_or(NOT away) AS somewhere_settled,
    (array_agg(placement_type ORDER BY started_on))[1] LIKE 'A%' AS began_adoptive,
    lag(placed_since) OVER (PARTITION BY child, care_since ORDER BY placed_since) AS before_on,
    (array_agg(why ORDER BY started_on))[1] AS why
  FROM stay
  GROUP BY child, care_since, placed_since
),
counted AS (
  -- Placements but temporary ones and those of no day, and whether one was before it in the same care.
  SELECT *, started_on > min(started_on) OVER (PARTITION BY child, care_since) AS is_move
  FROM placement
  WHERE ended_on > started_on AND somewhere_settled
),
at_school AS (
  -- The roll but second registrations and guests, each row with the school of the row before it.
  SELECT l.child, s.enrolled_on, s.school_urn, lag(s.school_urn) OVER (PARTITION BY l.child ORDER BY s.enrolled_on, s.school_urn) AS left_school
  FROM school_enrolments s
  JOIN identity_links l ON l.authority = s.authority AND l.subject = s.subject AND l.known_to IS NULL
  WHERE s.authority = $authority AND s.known_to IS NULL AND coalesce(s.enrolment_status, 'C') NOT IN ('S', 'G')
)
SELECT count(*) FILTER (WHERE EXISTS (
    SELECT FROM at_school s
    WHERE s.child = c.child AND s.school_urn <> s.left_school
      AND s.enrolled_on >= c.started_on AND s.enrolled_on - c.started_on <= 30 AND s.enrolled_on <= $as_at
  )) AS numerator, count(*) AS denominator
FROM counted c
WHERE c.started_on BETWEEN $from AND $as_at AND c.is_move
