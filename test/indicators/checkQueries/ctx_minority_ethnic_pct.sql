-- Of the pupils on roll, those of a known ethnic group that is not White.
WITH pupil AS (
  -- The row of the school entered last, of those on roll on the day.
  SELECT DISTINCT ON (l.child) l.child, r.ethnicity, r.language
  FROM school_census_pupils r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.roll = 'on'
    AND $as_at >= r.entered_on AND $as_at < coalesce(r.left_on, DATE '9999-12-31')
  ORDER BY l.child, r.entered_on DESC, r.census_id DESC, r.order_number DESC
)
SELECT count(*) FILTER (WHERE left(ethnicity, 1) <> 'W' AND ethnicity <> 'REFU' AND ethnicity <> 'NOBT') AS numerator, count(*) AS denominator
FROM pupil
