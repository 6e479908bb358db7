-- Scorecard A2: from placement order to match, nothing where the match was first.
SELECT coalesce(sum(CASE WHEN m.matched_on > m.placement_order_on THEN m.matched_on - m.placement_order_on ELSE 0 END), 0) AS numerator,
  count(*) AS denominator
FROM permanence_milestones m
JOIN identity_links l ON l.authority = m.authority AND l.subject = m.subject AND l.known_to IS NULL
WHERE m.authority = $authority AND m.known_to IS NULL AND m.order_kind = 'adoption' AND m.order_on BETWEEN $from AND $as_at
  AND m.placed_on <= m.order_on AND m.matched_on IS NOT NULL AND m.placement_order_on IS NOT NULL
