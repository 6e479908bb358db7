-- Reviews of the year of children in care, aged 4 and over, of which it is told how the child took part: those in
-- which the child's views were heard (all but PN4 and PN7).
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
review AS (
  SELECT l.child, t.held_on, t.participation
  FROM reviews t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
)
SELECT count(*) FILTER (WHERE right(r.participation, 1) NOT IN ('4', '7')) AS numerator, count(*) AS denominator
FROM review r
WHERE r.participation LIKE 'PN_' AND r.participation <> 'PN0' AND r.held_on BETWEEN $from AND $as_at
  AND EXISTS (
    SELECT FROM episode e
    WHERE e.child = r.child AND r.held_on >= e.started_on AND r.held_on < e.ended_on)
