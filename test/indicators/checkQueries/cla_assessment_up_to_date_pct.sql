-- Of those looked after, those with an assessment authorised in the year to the day.
WITH episode AS (
  -- Short breaks (V3, V4) are not care; an open end is far away.
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.reason_ended,
    e.legal_status, e.placement_type, e.placement_postcode, e.home_postcode, e.reason_placement_changed,
    e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
now_in_care AS (
  -- One row a child: the episode begun last of those the child is in on the day.
  SELECT DISTINCT ON (child) *
  FROM episode
  WHERE $as_at >= started_on AND $as_at < ended_on
  ORDER BY child, started_on DESC
)
SELECT count(*) FILTER (WHERE child IN (
    SELECT l.child FROM assessments r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
    AND r.authorised_on BETWEEN $as_at + 1 - interval '1 year' AND $as_at)) AS numerator, count(*) AS denominator
FROM now_in_care
