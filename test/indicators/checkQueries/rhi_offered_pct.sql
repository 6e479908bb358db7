-- Of the incidents of the period from which the child is back, those told not to need an interview left out, those
-- after which one was offered.
WITH incident AS (
  SELECT l.child, x.ended_on, x.interview_offered
  FROM missing_incidents x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.started_on >= $from AND x.started_on <= $as_at
    AND x.kind <> 'A'
)
SELECT count(*) FILTER (WHERE interview_offered = 'Y') AS numerator, count(*) AS denominator FROM incident
WHERE ended_on IS NOT NULL AND coalesce(interview_offered, 'N') <> 'NA'
