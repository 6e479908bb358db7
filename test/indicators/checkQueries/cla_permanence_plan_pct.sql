-- Of those in care for four months or more, those with a care plan that has an aim, or a permanence plan.
WITH numbered AS (
  -- The periods of care, counted up where one begins: at RNE S, or where no earlier episode reaches the day.
  SELECT e.*, count(*) FILTER (WHERE coalesce(reason_started = 'S' OR reached_on < started_on, true))
      OVER (PARTITION BY child ORDER BY started_on) AS nth
  FROM (
    SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.reason_ended,
      max(coalesce(e.ended_on, DATE '9999-12-31')) OVER (
        PARTITION BY l.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached_on
    FROM care_episodes e
    JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
    WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
  ) e
),
since AS (
  SELECT *, min(started_on) OVER (PARTITION BY child, nth) AS care_from FROM numbered
),
settled AS (
  SELECT child
  FROM (
    SELECT DISTINCT ON (child) child, care_from FROM since WHERE started_on <= $as_at AND ended_on > $as_at
    ORDER BY child, started_on DESC
  ) now_in_care
  WHERE care_from + interval '4 months' <= $as_at + 1
),
planned AS (
  SELECT l.child
  FROM looked_after_care_plans c
  JOIN identity_links l ON l.authority = c.authority AND l.subject = c.subject AND l.known_to IS NULL
  WHERE c.authority = $authority AND c.known_to IS NULL AND c.started_on <= $as_at AND coalesce(c.ended_on, DATE '9999-12-31') >= $as_at
    AND (c.remain_with_family OR c.return_in_month OR c.return_in_six_months OR c.return_eventually
      OR c.long_term_with_relatives OR c.long_term_fostering OR c.residential_until_independence
      OR c.supported_living OR c.adoption)
  UNION
  SELECT l.child
  FROM child_plans c
  JOIN identity_links l ON l.authority = c.authority AND l.subject = c.subject AND l.known_to IS NULL
  WHERE c.authority = $authority AND c.known_to IS NULL AND c.kind = 'permanence' AND c.completed_on <= $as_at AND coalesce(c.ended_on, DATE '9999-12-31') > $as_at
)
SELECT count(*) FILTER (WHERE child IN (SELECT child FROM planned)) AS numerator, count(*) AS denominator
FROM settled
