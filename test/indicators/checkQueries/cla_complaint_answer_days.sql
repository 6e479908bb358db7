-- Days to the answers of complaints received in the period, on a day in care.
WITH episode AS (
  -- Short breaks (V3, V4) are not care; an open end is far away.
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.reason_ended,
    e.legal_status, e.placement_type, e.placement_postcode, e.home_postcode, e.reason_placement_changed,
    e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
complaint AS (
  SELECT l.child, r.received_on, r.answered_on FROM complaints r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.received_on BETWEEN $from AND $as_at
)
SELECT coalesce(sum(c.answered_on - c.received_on), 0) AS numerator, count(c.answered_on) AS denominator
FROM complaint c
WHERE EXISTS (
  SELECT FROM episode e WHERE e.child = c.child AND c.received_on >= e.started_on AND c.received_on < e.ended_on)
