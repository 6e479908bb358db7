-- Care leavers aged 16 to 21, and young people past Year 11 who are looked after, not in education, employment or
-- training at the end of September 2026: by where they live, in what, and why; and the leavers at four quarter ends.
WITH quarter (day) AS (
  VALUES (DATE '2025-12-31'), (DATE '2026-03-31'), (DATE '2026-06-30'), (DATE '2026-09-30')
),
episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.placement_type, e.home_postcode
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
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
    SELECT l.child, r.born_on, 2
    FROM social_care_people r
    JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
    WHERE r.authority = $authority AND r.known_to IS NULL
  ) b
  ORDER BY b.child, b.born_on IS NULL, b.place
),
state AS (
  -- The newest state of each young person at each quarter end.
  SELECT DISTINCT ON (q.day, l.child) q.day, l.child, s.*
  FROM quarter q
  JOIN care_leaver_states s ON s.from_on <= q.day
  JOIN identity_links l ON l.authority = s.authority AND l.subject = s.subject AND l.known_to IS NULL
  WHERE s.authority = $authority AND s.known_to IS NULL
  ORDER BY q.day, l.child, s.from_on DESC
),
leaver AS (
  SELECT s.day, s.child, s.activity, s.accommodation, s.accommodation_postcode, coalesce(s.activity IN ('G4', 'G5', 'G6'), false) AS is_neet
  FROM state s
  JOIN born b ON b.child = s.child
  WHERE date_part('year', age(s.day, b.born_on)) BETWEEN 16 AND 21
    AND s.eligibility IS DISTINCT FROM 'no current eligibility' AND s.in_touch IS DISTINCT FROM 'DIED'
    AND NOT EXISTS (
      SELECT FROM episode e WHERE e.child = s.child AND e.started_on <= s.day AND e.ended_on > s.day)
),
activity AS (
  -- What the virtual school says each young person does on the last of the days; its last day counts.
  SELECT DISTINCT ON (l.child) l.child, d.activity, d.neet_reason
  FROM destinations d
  JOIN identity_links l ON l.authority = d.authority AND l.subject = d.subject AND l.known_to IS NULL
  WHERE d.authority = $authority AND d.known_to IS NULL
    AND d.started_on <= DATE '2026-09-30' AND coalesce(d.ended_on, DATE '9999-12-31') >= DATE '2026-09-30'
  ORDER BY l.child, d.started_on DESC, d.activity
),
in_care AS (
  -- Looked after on the last of the days, and 16 before 1 September.
  SELECT DISTINCT ON (e.child) e.child, e.placement_type, e.home_postcode, a.activity, a.neet_reason,
    coalesce(a.activity IN ('neet', 'custody'), false) AS is_neet
  FROM episode e
  JOIN born b ON b.child = e.child
  LEFT JOIN activity a ON a.child = e.child
  WHERE e.started_on <= DATE '2026-09-30' AND e.ended_on > DATE '2026-09-30' AND b.born_on <= DATE '2010-08-31'
  ORDER BY e.child, e.started_on DESC
),
own (district) AS (
  SELECT district FROM areas WHERE authority = $authority AND known_to IS NULL
),
lodging (letter, word) AS (
  VALUES ('B', 'WITH_PARENTS_OR_RELATIVES'), ('C', 'RESIDENTIAL_CARE'), ('D', 'SEMI_INDEPENDENT'), ('E', 'SUPPORTED_LODGINGS'),
    ('G', 'GONE_ABROAD'), ('H', 'DEPORTED'), ('K', 'ORDINARY_LODGINGS'), ('R', 'RESIDENCE_NOT_KNOWN'), ('S', 'NO_FIXED_ABODE'),
    ('T', 'FOYER'), ('U', 'INDEPENDENT_LIVING'), ('V', 'EMERGENCY_ACCOMMODATION'), ('W', 'BED_AND_BREAKFAST'), ('X', 'CUSTODY'),
    ('Y', 'OTHER_ACCOMMODATION'), ('Z', 'WITH_FORMER_FOSTER_CARERS')
)
SELECT 'leavers on ' || day AS key, count(*) FILTER (WHERE is_neet) AS numerator, count(*) AS denominator
FROM leaver GROUP BY day
UNION ALL
SELECT 'leavers by district, ' || CASE WHEN p.district IN (SELECT district FROM own) THEN p.district
    WHEN p.district IS NULL THEN 'UNKNOWN' ELSE 'ELSEWHERE' END, count(*) FILTER (WHERE is_neet), count(*)
FROM leaver
LEFT JOIN postcodes p ON p.postcode = accommodation_postcode AND p.known_to IS NULL
WHERE day = DATE '2026-09-30' GROUP BY 1
UNION ALL
SELECT 'leavers by accommodation, ' || coalesce(word, 'UNKNOWN'), count(*) FILTER (WHERE is_neet), count(*)
FROM leaver LEFT JOIN lodging ON letter = accommodation WHERE day = DATE '2026-09-30' GROUP BY 1
UNION ALL
SELECT 'leavers by cause, ' || CASE activity WHEN 'G4' THEN 'NEET_ILLNESS_OR_DISABILITY'
    WHEN 'G6' THEN 'NEET_PREGNANCY_OR_PARENTING' ELSE 'NEET_OTHER' END, count(*), NULL
FROM leaver WHERE day = DATE '2026-09-30' AND is_neet GROUP BY 1
UNION ALL
SELECT 'leavers by what the virtual school says, ' || CASE a.activity WHEN 'neet' THEN coalesce(upper(replace(a.neet_reason, ' ', '_')), 'UNKNOWN')
    WHEN 'custody' THEN 'CUSTODY' ELSE CASE WHEN coalesce(a.activity, 'not known') = 'not known' THEN 'UNKNOWN' ELSE 'ENGAGED' END END, count(*), NULL
FROM leaver LEFT JOIN activity a USING (child) WHERE day = DATE '2026-09-30' AND is_neet GROUP BY 1
UNION ALL
SELECT 'in care', count(*) FILTER (WHERE is_neet), count(*) FROM in_care
UNION ALL
SELECT 'in care by district, ' || CASE WHEN p.district IN (SELECT district FROM own) THEN p.district
    WHEN p.district IS NULL THEN 'UNKNOWN' ELSE 'ELSEWHERE' END, count(*) FILTER (WHERE is_neet), count(*)
FROM in_care
LEFT JOIN postcodes p ON p.postcode = home_postcode AND p.known_to IS NULL
GROUP BY 1
UNION ALL
SELECT 'in care by placement, ' || CASE
    WHEN placement_type LIKE 'U%' THEN 'FOSTER_CARE'
    WHEN placement_type LIKE 'A%' THEN 'PLACED_FOR_ADOPTION'
    WHEN placement_type LIKE 'T%' THEN 'TEMPORARY'
    WHEN placement_type LIKE 'R%' THEN 'OTHER_RESIDENTIAL_SETTINGS'
    WHEN placement_type IN ('K1', 'K2') THEN 'SECURE_HOMES_AND_CHILDREN_S_HOMES'
    WHEN placement_type IN ('H5', 'K3', 'P2') THEN 'INDEPENDENT_SEMI_INDEPENDENT_SUPPORTED_ACCOMMODATION'
    WHEN placement_type = 'P1' THEN 'PLACED_WITH_PARENTS_OR_PERSON_WITH_PR'
    WHEN placement_type = 'S1' THEN 'RESIDENTIAL_SCHOOLS'
    WHEN placement_type = 'P3' THEN 'OTHER_COMMUNITY_RESIDENTIAL_EMPLOYMENT'
    ELSE 'OTHER_PLACEMENTS' END, count(*) FILTER (WHERE is_neet), count(*)
FROM in_care GROUP BY 1
UNION ALL
SELECT 'in care by reason, ' || CASE activity WHEN 'custody' THEN 'CUSTODY' ELSE coalesce(upper(replace(neet_reason, ' ', '_')), 'UNKNOWN') END, count(*), NULL
FROM in_care WHERE is_neet GROUP BY 1
ORDER BY 1
