-- Scorecard A1: from the start of care to moving in with the adoptive family.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.reason_ended
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
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
plan AS (
  SELECT l.child, m.*
  FROM permanence_milestones m
  JOIN identity_links l ON l.authority = m.authority AND l.subject = m.subject AND l.known_to IS NULL
  WHERE m.authority = $authority AND m.known_to IS NULL
),
adopted AS (
  -- Who was placed by the day of the order, with the last entry to care by the day of placing.
  SELECT p.*, (SELECT max(n.started_on) FROM entry n WHERE n.child = p.child AND n.started_on <= p.placed_on) AS entered_on
  FROM plan p
  WHERE p.order_kind = 'adoption' AND p.order_on BETWEEN $from AND $as_at AND p.placed_on <= p.order_on
)
SELECT coalesce(sum(placed_on - entered_on), 0) AS numerator, count(*) AS denominator
FROM adopted
WHERE entered_on IS NOT NULL
