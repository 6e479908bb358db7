-- Children of 5 and over about whom a child protection conference was held in the 12 months to 31 October 2026: offered
-- an advocate, of those represented by one, of those who took part in a conference; and each, and taking part by itself,
-- by age on the day of the last conference and by the area of the team that held the case on it.
WITH conference AS (
  SELECT l.child, c.held_on, c.participation
  FROM child_protection_conferences c
  JOIN identity_links l ON l.authority = c.authority AND l.subject = c.subject AND l.known_to IS NULL
  WHERE c.authority = $authority AND c.known_to IS NULL
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
  ORDER BY b.child, b.place, b.born_on IS NULL
),
offer AS (
  SELECT l.child, bool_or(coalesce(o.used_on <= DATE '2026-10-31', false)) AS is_used
  FROM advocacy_offers o
  JOIN identity_links l ON l.authority = o.authority AND l.subject = o.subject AND l.known_to IS NULL
  WHERE o.authority = $authority AND o.known_to IS NULL AND o.kind IN ('initial conference', 'review conference')
    AND o.offered_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
  GROUP BY l.child
),
last_held AS (
  SELECT child, max(held_on) AS on_day,
    coalesce(bool_or(participation IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6')), false) AS took_part
  FROM conference
  WHERE held_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31'
  GROUP BY child
),
working AS (
  SELECT DISTINCT ON (c.child) c.child, CASE WHEN t.team IS NULL THEN 'ELSEWHERE' ELSE t.area END AS area
  FROM last_held c
  JOIN identity_links l ON l.authority = $authority AND l.child = c.child AND l.known_to IS NULL
  JOIN worker_involvements i ON i.authority = l.authority AND i.subject = l.subject AND i.known_to IS NULL
    AND i.started_on <= c.on_day AND coalesce(i.ended_on, DATE '9999-12-31') >= c.on_day
  LEFT JOIN teams t ON t.authority = i.authority AND t.team = i.team AND t.known_to IS NULL
  ORDER BY c.child, (i.role IN ('social worker', 'personal adviser')) DESC, i.started_on DESC, i.involvement_id DESC
),
child AS (
  SELECT coalesce(w.area, 'UNKNOWN') AS area,
    CASE WHEN years < 10 THEN 'AGE_5_9' WHEN years < 16 THEN 'AGE_10_15' WHEN years < 18 THEN 'AGE_16_17' ELSE 'another' END AS age_group,
    o.child IS NOT NULL AS offered, coalesce(o.is_used, false) AS represented,
    c.took_part
  FROM last_held c
  JOIN born b ON b.child = c.child
  CROSS JOIN LATERAL (SELECT date_part('year', age(c.on_day, b.born_on)) AS years) a
  LEFT JOIN offer o ON o.child = c.child
  LEFT JOIN working w ON w.child = c.child
  WHERE a.years >= 5
)
SELECT 'step, ' || s.step AS key, count(*) FILTER (WHERE s.passed)::int AS numerator, NULL::int AS denominator
FROM child
CROSS JOIN LATERAL (VALUES
  ('everybody', true), ('offered', offered), ('represented', offered AND represented),
  ('took part', offered AND represented AND took_part)
) s (step, passed)
GROUP BY s.step
UNION ALL
SELECT concat_ws(', ', s.test, age_group, area), count(*) FILTER (WHERE s.passed), count(*)
FROM child
CROSS JOIN LATERAL (VALUES
  ('offered', true, offered), ('took part', true, took_part), ('represented of those offered', offered, represented),
  ('took part of those represented', offered AND represented, took_part)
) s (test, is_among, passed)
WHERE s.is_among
GROUP BY s.test, CUBE (age_group, area)
ORDER BY 1
