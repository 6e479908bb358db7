-- Section 47 enquiries started in the period.
WITH enquiry AS (
  SELECT l.child, x.started_on
  FROM section47_enquiries x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.started_on >= $from AND x.started_on <= $as_at
)
SELECT count(*) AS numerator, NULL AS denominator FROM enquiry
