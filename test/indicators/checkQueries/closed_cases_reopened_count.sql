-- Cases started in the period of a child whose earlier case had been closed by then, less than a year back.
WITH spell AS (
  SELECT l.child, x.started_on, x.ended_on
  FROM children_in_need x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
)
SELECT count(*) AS numerator, NULL AS denominator
FROM spell again
WHERE again.started_on BETWEEN $from AND $as_at
  AND again.child IN (
    SELECT before.child FROM spell before
    WHERE before.started_on < again.started_on AND before.ended_on <= again.started_on
      AND before.ended_on + interval '1 year' > again.started_on)
