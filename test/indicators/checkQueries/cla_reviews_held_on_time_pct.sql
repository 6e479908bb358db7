-- Reviews due in the year and not cancelled, of children in care on the due day: those held and not late.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
review AS (
  SELECT l.child, t.due_on, t.held_on
  FROM looked_after_reviews t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
    AND t.cancelled IS NOT TRUE
)
SELECT count(*) FILTER (WHERE r.held_on - r.due_on <= 0) AS numerator, count(*) AS denominator
FROM review r
WHERE r.due_on BETWEEN $from AND $as_at AND EXISTS (
    SELECT FROM episode e
    WHERE e.child = r.child AND r.due_on >= e.started_on AND r.due_on < e.ended_on)
