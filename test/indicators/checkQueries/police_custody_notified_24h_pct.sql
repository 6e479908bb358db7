-- Of the detentions that began in the period, those of which social care was told within 24 hours, or where hours are
-- not told the same day.
WITH detention AS (
  SELECT l.child, x.detained_on, x.notified_on, x.hours_to_notice
  FROM police_detentions x
  JOIN identity_links l ON l.authority = x.authority AND l.subject = x.subject AND l.known_to IS NULL
  WHERE x.authority = $authority AND x.known_to IS NULL
    AND x.detained_on >= $from AND x.detained_on <= $as_at
)
SELECT count(*) FILTER (WHERE hours_to_notice <= 24 OR (hours_to_notice IS NULL AND notified_on <= detained_on)) AS numerator, count(*) AS denominator FROM detention
