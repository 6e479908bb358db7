-- Pairs of a worker in the role "independent reviewing officer" and a child, over the workers with any.
WITH pair AS (
  SELECT DISTINCT i.worker, l.child
  FROM worker_involvements i
  JOIN identity_links l ON l.authority = i.authority AND l.subject = i.subject AND l.known_to IS NULL
  WHERE i.authority = $authority AND i.known_to IS NULL AND i.role = 'independent reviewing officer' AND $as_at BETWEEN i.started_on AND coalesce(i.ended_on, DATE '9999-12-31')
    AND i.worker IS NOT NULL
)
SELECT count(*) AS numerator, count(DISTINCT worker) AS denominator FROM pair
