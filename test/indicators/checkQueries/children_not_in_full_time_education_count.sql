-- Children, in care or not, without full-time education on the day.
WITH spell AS (
  SELECT l.child, r.kind, r.hours_offered
  FROM out_of_school_spells r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND $as_at >= r.started_on AND $as_at <= coalesce(r.ended_on, DATE '9999-12-31')
)
SELECT count(DISTINCT child) AS numerator, NULL AS denominator
FROM spell
WHERE (kind = 'missing education' OR kind = 'no school place' OR kind = 'not full time'
    OR kind = 'education otherwise' AND hours_offered < 25)
