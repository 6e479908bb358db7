-- Of the section 47 enquiries started in the period, those with a day of an initial conference.
WITH enquiry AS (
  SELECT l.child, x.conference_held_on
  FROM section47_enquiries x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.started_on >= $from AND x.started_on <= $as_at
)
SELECT count(*) FILTER (WHERE conference_held_on IS NOT NULL) AS numerator, count(*) AS denominator FROM enquiry
