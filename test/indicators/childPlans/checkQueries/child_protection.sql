-- Child protection plans of the authority: the first conference within three months, then every six.
WITH standing AS (
  SELECT l.child, r.started_on, r.last_reviewed_on
  FROM child_protection_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND coalesce(r.other_authority, 'no') <> 'yes'
    AND r.started_on <= $as_at AND coalesce(r.ended_on > $as_at, true)
),
required AS (SELECT child, max(started_on) AS since FROM standing GROUP BY child),
conference AS (
  SELECT l.child, r.held_on
  FROM child_protection_conferences r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.kind = 'review' AND r.held_on IS NOT NULL
),
plan AS (
  -- Conferences, and the plan's own last review.
  SELECT s.child, true AS is_done,
    coalesce(
      (SELECT max(h.held_on) FROM (
        SELECT c.held_on FROM conference c WHERE c.child = s.child
        UNION ALL
        SELECT s.last_reviewed_on
      ) h WHERE h.held_on BETWEEN s.started_on AND $as_at) + interval '6 months',
      s.started_on + interval '3 months') >= $as_at AS is_good
  FROM standing s
)
SELECT count(*) FILTER (WHERE is_current) AS current,
  count(*) FILTER (WHERE NOT is_current AND (is_done OR is_begun AND is_over)) AS late,
  count(*) FILTER (WHERE NOT is_done AND NOT is_over) AS due,
  count(*) FILTER (WHERE NOT is_begun AND is_over) AS missing
FROM (
  SELECT d.child, coalesce(bool_or(p.is_done AND p.is_good), false) AS is_current, coalesce(bool_or(p.is_done), false) AS is_done,
    count(p.child) > 0 AS is_begun,
    d.since < $as_at AS is_over
  FROM required d
  LEFT JOIN plan p USING (child)
  GROUP BY d.child, d.since
) d
