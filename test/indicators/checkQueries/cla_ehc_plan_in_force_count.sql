-- Children in care with an EHC plan issued by the day that has not ceased.
WITH episode AS (
  SELECT l.child, r.started_on, coalesce(r.ended_on, DATE '9999-12-31') AS ended_on, r.reason_started,
    r.placement_type, r.placement_postcode
  FROM care_episodes r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.legal_status <> 'V3' AND r.legal_status <> 'V4'
),
cared AS (
  SELECT DISTINCT child FROM episode WHERE $as_at >= started_on AND $as_at < ended_on
),
issued AS (
  SELECT l.child, r.issued_on
  FROM education_health_care_plans r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND $as_at >= r.issued_on AND $as_at < coalesce(r.ceased_on, DATE '9999-12-31')
)
SELECT count(*) AS numerator, NULL AS denominator
FROM cared
WHERE child IN (SELECT child FROM issued)
