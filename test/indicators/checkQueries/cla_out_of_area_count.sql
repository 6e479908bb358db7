-- Those looked after in a district that is none of the authority.
WITH episode AS (
  -- Short breaks (V3, V4) are not care; an open end is far away.
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.reason_ended,
    e.legal_status, e.placement_type, e.placement_postcode, e.home_postcode, e.reason_placement_changed,
    e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
now_in_care AS (
  -- One row a child: the episode begun last of those the child is in on the day.
  SELECT DISTINCT ON (child) *
  FROM episode
  WHERE $as_at >= started_on AND $as_at < ended_on
  ORDER BY child, started_on DESC
),
put AS (
  -- The points and districts of home and placement, and the tenths of a mile between them (1.6093 km a mile, half up).
  SELECT n.child, t.district AS placed_district,
    CASE WHEN (left(coalesce(h.district, '-'), 1) = 'N') = (left(coalesce(t.district, '-'), 1) = 'N') THEN
      round(10 * sqrt(CAST(h.easting - t.easting AS numeric) ^ 2 + CAST(h.northing - t.northing AS numeric) ^ 2) / 1609.3)
    END AS tenths
  FROM now_in_care n
  LEFT JOIN postcodes h ON h.postcode = n.home_postcode AND h.known_to IS NULL
  LEFT JOIN postcodes t ON t.postcode = n.placement_postcode AND t.known_to IS NULL
)
SELECT count(*) AS numerator, NULL AS denominator
FROM put
WHERE coalesce(placed_district NOT IN (SELECT district FROM areas WHERE authority = $authority AND known_to IS NULL), false)
