-- Of those looked after, those with a statement in the 12 months to the day.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.reason_ended
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
)
SELECT count(DISTINCT e.child) FILTER (WHERE e.child IN (
    SELECT l.child
    FROM child_statements s
    JOIN identity_links l ON l.authority = s.authority AND l.subject = s.subject AND l.known_to IS NULL
    WHERE s.authority = $authority AND s.known_to IS NULL AND s.made_on <= $as_at AND s.made_on + interval '1 year' > $as_at
  )) AS numerator, count(DISTINCT e.child) AS denominator
FROM episode e
WHERE e.started_on <= $as_at AND e.ended_on > $as_at
