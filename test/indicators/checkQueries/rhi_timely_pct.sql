-- Of the incidents of the period from which the child is back, those told not to need an interview left out, those
-- with one held no more than 3 days after the return.
WITH incident AS (
  SELECT l.child, x.ended_on, x.interview_offered, x.interview_held_on
  FROM missing_incidents x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.started_on >= $from AND x.started_on <= $as_at
    AND x.kind <> 'A'
)
SELECT count(*) FILTER (WHERE interview_held_on - ended_on <= 3) AS numerator, count(*) AS denominator FROM incident
WHERE ended_on IS NOT NULL AND coalesce(interview_offered, 'N') <> 'NA'
