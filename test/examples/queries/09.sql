-- Moves between placements in the 12 months to 31 October 2026, and those after which the child was at another school:
-- the first day there is the day of the move or one of the 30 days after it, and not after 31 October. The year group is
-- that of the school whose roll the child was on the day before the move.
WITH link AS (
  SELECT subject, child FROM identity_links WHERE authority = $authority AND known_to IS NULL
),
episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN link l ON l.subject = e.subject
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
care AS (
  SELECT e.*, max(e.begun_on) OVER (PARTITION BY e.child ORDER BY e.started_on) AS care_since
  FROM (
    SELECT e.*, CASE WHEN e.reason_started = 'S' OR coalesce(max(e.ended_on) OVER before < e.started_on, true)
      THEN e.started_on END AS begun_on
    FROM episode e
    WINDOW before AS (PARTITION BY e.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  ) e
),
stay AS (
  -- The day each episode's placement began: new carers, but neither away for a while nor back from it.
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
  SELECT child, care_since, placed_since, row_number() OVER (PARTITION BY child, care_since ORDER BY placed_since) AS nth
  FROM stay
  GROUP BY child, care_since, placed_since
  HAVING max(ended_on) > placed_since AND bool_or(NOT away)
),
enrolment AS (
  -- Second registrations and guests are on no other school's roll.
  SELECT l.child, s.enrolled_on, s.left_on, s.school_urn, s.year_group,
    lag(s.school_urn) OVER (PARTITION BY l.child ORDER BY s.enrolled_on, s.school_urn) AS school_before
  FROM school_enrolments s
  JOIN link l ON l.subject = s.subject
  WHERE s.authority = $authority AND s.known_to IS NULL AND coalesce(s.enrolment_status, 'C') NOT IN ('S', 'G')
),
move AS (
  SELECT p.child, p.placed_since AS moved_on,
    (SELECT s.year_group FROM enrolment s
      WHERE s.child = p.child AND s.enrolled_on < p.placed_since AND coalesce(s.left_on, p.placed_since) >= p.placed_since - 1
      ORDER BY s.enrolled_on DESC, s.school_urn LIMIT 1) AS year_group,
    EXISTS (SELECT FROM enrolment s
      WHERE s.child = p.child AND s.school_urn <> s.school_before
        AND s.enrolled_on BETWEEN p.placed_since AND least(p.placed_since + 30, DATE '2026-10-31')) AS changed_school
  FROM placement p
  WHERE p.nth > 1 AND p.placed_since BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
)
SELECT coalesce('changed school, ' || CASE WHEN GROUPING(year_group) = 0 THEN coalesce('YEAR_' || year_group, 'UNKNOWN') END,
    'changed school') AS key,
  (count(*) FILTER (WHERE changed_school))::int AS numerator, count(*)::int AS denominator
FROM move
GROUP BY ROLLUP (year_group)
