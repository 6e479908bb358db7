-- Of the children with a plan open on the day, those of the category by its latest word, or else by its first.
WITH plan AS (
  -- One row a child: of those open on the day, the one that started last.
  SELECT DISTINCT ON (l.child) l.child, x.started_on, x.initial_category, x.latest_category
  FROM child_protection_plans x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND $as_at >= x.started_on AND $as_at < coalesce(x.ended_on, DATE '9999-12-31')
    AND coalesce(x.other_authority, 'no') <> 'yes'
  ORDER BY l.child, x.started_on DESC
)
SELECT count(*) FILTER (WHERE latest_category = 'EMO' OR (latest_category IS NULL AND initial_category = 'EMO')) AS numerator, count(*) AS denominator FROM plan
