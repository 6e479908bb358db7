-- Of the incidents of the period, those with a word other than not known for where from, where found and with whom.
WITH incident AS (
  SELECT l.child, x.missing_from, x.found_at, x.missing_with
  FROM missing_incidents x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.started_on >= $from AND x.started_on <= $as_at
    AND x.kind <> 'A'
)
SELECT count(*) FILTER (WHERE missing_from <> 'not known' AND found_at <> 'not known' AND missing_with <> 'not known') AS numerator, count(*) AS denominator FROM incident
