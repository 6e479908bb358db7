-- Care leavers under 25: those reached in the eight weeks to the day.
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
born AS (
  -- The header of the return before the social care system's own list of people.
  SELECT DISTINCT ON (b.child) b.child, b.born_on
  FROM (
    SELECT l.child, r.born_on, 1 AS place
    FROM children r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
    UNION ALL
    SELECT l.child, coalesce(r.born_on, r.expected_on), 2
    FROM social_care_people r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
  ) b
  ORDER BY b.child, b.born_on IS NULL, b.place
),
state AS (
  SELECT l.child, r.from_on, r.eligibility, r.in_touch, r.accommodation, r.suitable, r.shared_house,
    r.accommodation_left, r.activity, r.authority_employs, r.personal_adviser
  FROM care_leaver_states r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
),
leaver AS (
  -- The newest state by the day; not of the dead, of those entitled to nothing, in care, under 16 or 25 and over.
  SELECT s.*, date_part('year', age($as_at, b.born_on)) AS years
  FROM (SELECT DISTINCT ON (child) * FROM state WHERE from_on <= $as_at ORDER BY child, from_on DESC) s
  LEFT JOIN born b USING (child)
  WHERE coalesce(s.in_touch, '') <> 'DIED' AND coalesce(s.eligibility, '') <> 'no current eligibility'
    AND s.child NOT IN (SELECT child FROM cared)
    AND (b.born_on IS NULL OR date_part('year', age($as_at, b.born_on)) >= 16 AND date_part('year', age($as_at, b.born_on)) < 25)
),
contact AS (
  SELECT l.child, r.contacted_on
  FROM care_leaver_contacts r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL AND r.reached AND $as_at - r.contacted_on BETWEEN 0 AND 55
)
SELECT count(*) FILTER (WHERE child IN (SELECT child FROM contact)) AS numerator, count(*) AS denominator
FROM leaver
