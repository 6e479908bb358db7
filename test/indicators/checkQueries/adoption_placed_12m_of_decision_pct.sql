-- Of the decisions with their first anniversary in the year, not reversed by it, those followed by a placement by it.
SELECT count(*) FILTER (WHERE m.placed_on <= a.anniversary) AS numerator, count(*) AS denominator
FROM permanence_milestones m
JOIN identity_links l ON l.authority = m.authority AND l.subject = m.subject AND l.known_to IS NULL
CROSS JOIN LATERAL (SELECT (m.decided_on + interval '1 year')::date AS anniversary) a
WHERE m.authority = $authority AND m.known_to IS NULL AND a.anniversary BETWEEN $from AND $as_at AND NOT coalesce(m.reversed_on <= a.anniversary, false)
