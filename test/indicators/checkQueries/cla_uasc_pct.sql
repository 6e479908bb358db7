-- Of those looked after, the unaccompanied and seeking asylum: DUC blank, or after the day.
WITH now_in_care AS (
  -- One row a child: the episode the child is in on the day; short breaks (V3, V4) are not care.
  SELECT DISTINCT ON (l.child) l.child, e.started_on, e.placement_type, e.placement_postcode
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL
    AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
    AND $as_at >= e.started_on AND $as_at < coalesce(e.ended_on, DATE '9999-12-31')
  ORDER BY l.child, e.started_on DESC
)
SELECT count(*) FILTER (WHERE child IN (
    SELECT l.child FROM asylum_statuses a
    JOIN identity_links l ON l.authority = a.authority AND l.subject = a.subject AND l.known_to IS NULL
    WHERE a.authority = $authority AND a.known_to IS NULL AND coalesce(a.ended_on, DATE '9999-12-31') > $as_at
  )) AS numerator, count(*) AS denominator
FROM now_in_care
