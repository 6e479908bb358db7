-- Sessions of the stretches within the school year, the child in care on the last day of the stretch: those
-- missed with leave. No more sessions are missed than a stretch has.
WITH episode AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on, r.reason_started,
    r.placement_type, r.placement_postcode
  FROM care_episodes r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.legal_status <> 'V3' AND r.legal_status <> 'V4'
),
stretch AS (
  SELECT l.child, r.from_on, r.to_on, r.sessions_possible AS possible,
    r.sessions_authorised AS authorised, r.sessions_unauthorised AS unauthorised
  FROM school_attendance r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
)
SELECT coalesce(sum(least(s.authorised, s.possible)), 0)::int AS numerator, coalesce(sum(s.possible), 0)::int AS denominator
FROM stretch s
WHERE s.from_on >= $from AND s.to_on <= $as_at
  AND EXISTS (SELECT FROM episode e WHERE e.child = s.child AND s.to_on >= e.started_on AND s.to_on < e.ended_on)
