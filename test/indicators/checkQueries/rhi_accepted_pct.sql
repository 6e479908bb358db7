-- Of the incidents of the period after which an interview was offered, those after which it was accepted.
WITH incident AS (
  SELECT l.child, x.interview_offered, x.interview_accepted
  FROM missing_incidents x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.started_on >= $from AND x.started_on <= $as_at
    AND x.kind <> 'A'
)
SELECT count(*) FILTER (WHERE interview_accepted = 'Y') AS numerator, count(*) AS denominator FROM incident
WHERE interview_offered = 'Y'
