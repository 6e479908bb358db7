-- Special guardianship orders by the day of the order.
SELECT count(*) AS numerator, NULL AS denominator
FROM permanence_milestones m
JOIN identity_links l ON l.authority = m.authority AND l.subject = m.subject AND l.known_to IS NULL
WHERE m.authority = $authority AND m.known_to IS NULL AND m.order_on >= $from AND m.order_on <= $as_at AND m.order_kind = 'special guardianship'
