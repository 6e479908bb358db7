-- Of the children of sibling groups placed, those with nobody placed apart.
SELECT count(*) FILTER (WHERE m.siblings_apart = 0) AS numerator, count(*) AS denominator
FROM permanence_milestones m
JOIN identity_links l ON l.authority = m.authority AND l.subject = m.subject AND l.known_to IS NULL
WHERE m.authority = $authority AND m.known_to IS NULL AND m.placed_on BETWEEN $from AND $as_at AND m.in_sibling_group
