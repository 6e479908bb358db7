-- Of the periods of care that ended, those that ended by adoption (E11, E12).
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
ended AS (
  -- The last day of each period of care, with the reason of its last episode.
  SELECT DISTINCT ON (child, nth) child, ended_on, reason_ended
  FROM numbered
  ORDER BY child, nth, ended_on DESC, started_on DESC
)
SELECT count(*) FILTER (WHERE reason_ended IN ('E11', 'E12')) AS numerator, count(*) AS denominator
FROM ended
WHERE ended_on BETWEEN $from AND $as_at
