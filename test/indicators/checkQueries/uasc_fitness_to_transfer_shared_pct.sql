-- Transfers in the year of children in care and seeking asylum on the day: those whose health information had come by
-- the end.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
transfer AS (
  SELECT l.child, t.transferred_on, t.shared_on
  FROM health_transfers t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
),
asylum AS (
  SELECT l.child, t.ended_on
  FROM asylum_statuses t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
)
SELECT count(*) FILTER (WHERE x.shared_on <= $as_at) AS numerator, count(*) AS denominator
FROM transfer x
WHERE x.transferred_on BETWEEN $from AND $as_at
  AND EXISTS (SELECT FROM asylum u WHERE u.child = x.child AND (u.ended_on IS NULL OR u.ended_on > x.transferred_on))
  AND EXISTS (
    SELECT FROM episode e
    WHERE e.child = x.child AND x.transferred_on >= e.started_on AND x.transferred_on < e.ended_on)
