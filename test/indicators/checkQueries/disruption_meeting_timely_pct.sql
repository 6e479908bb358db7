-- Of the long-term foster placements and adoptions that broke down in the period, those with a meeting by the day it was due.
SELECT count(*) FILTER (WHERE r.meeting_held_on <= r.meeting_due_on) AS numerator, count(*) AS denominator
FROM placement_disruptions r
JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
WHERE r.authority = $authority AND r.known_to IS NULL AND r.disrupted_on BETWEEN $from AND $as_at
  AND r.placement IN ('long-term fostering', 'adoption after order')
