-- Children looked after on 31 October 2026: how they stand with the care plan, the placement plan, the permanence plan,
-- the personal education plan and the health plan, and with the care plan by team; and care leavers with a current
-- pathway plan.
WITH link AS (
  SELECT subject, child FROM identity_links WHERE authority = :authority AND known_to IS NULL
),
born AS (
  -- The header of the return before the social care system's own list of people.
  SELECT DISTINCT ON (b.child) b.child, b.born_on
  FROM (
    SELECT l.child, r.born_on, 1 AS place
    FROM children r JOIN link l ON l.subject = r.subject
    WHERE r.authority = :authority AND r.known_to IS NULL
    UNION ALL
    SELECT l.child, r.born_on, 2
    FROM social_care_people r JOIN link l ON l.subject = r.subject
    WHERE r.authority = :authority AND r.known_to IS NULL
  ) b
  ORDER BY b.child, b.place, b.born_on IS NULL
),
episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started, e.placement_type,
    e.placement_postcode, coalesce(e.placement_type LIKE 'T%', false) AS is_temporary
  FROM care_episodes e
  JOIN link l ON l.subject = e.subject
  WHERE e.authority = :authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
-- Since when each is in care: the last day on which care began, RNE S or no earlier episode reaching the day.
cared AS (
  SELECT child, max(started_on) FILTER (WHERE reason_started = 'S' OR reached IS NULL OR started_on > reached) AS since
  FROM (
    SELECT *, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM episode
    WHERE started_on <= DATE '2026-10-31'
  ) e
  GROUP BY child
  HAVING max(ended_on) > DATE '2026-10-31'
),
-- Since when each is in the placement of the day: the last episode with new carers, neither temporary, nor the return from
-- such a stay to the same place, nor an adoption by the carers.
placed AS (
  SELECT e.child, max(e.started_on) AS since, (array_agg(e.placement_type ORDER BY e.started_on DESC))[1] LIKE 'A%' AS is_adoptive
  FROM episode e
  JOIN cared c ON c.child = e.child
  LEFT JOIN LATERAL (
    SELECT b.is_temporary FROM episode b
    WHERE b.child = e.child AND b.started_on >= c.since AND b.started_on < e.started_on
    ORDER BY b.started_on DESC LIMIT 1
  ) before ON true
  LEFT JOIN LATERAL (
    SELECT b.placement_type, b.placement_postcode FROM episode b
    WHERE b.child = e.child AND b.started_on >= c.since AND b.started_on < e.started_on AND NOT b.is_temporary
    ORDER BY b.started_on DESC LIMIT 1
  ) settled ON true
  WHERE e.started_on BETWEEN c.since AND DATE '2026-10-31' AND (e.started_on = c.since OR e.reason_started IN ('P', 'B')
    AND NOT e.is_temporary AND coalesce(e.placement_type NOT IN ('A3', 'A5'), true)
    AND NOT (coalesce(before.is_temporary, false) AND e.placement_type = settled.placement_type
      AND e.placement_postcode IS NOT DISTINCT FROM settled.placement_postcode))
  GROUP BY e.child
  HAVING bool_or(NOT e.is_temporary)
),
held AS (
  SELECT DISTINCT l.child, r.held_on
  FROM (
    SELECT subject, held_on FROM reviews WHERE authority = :authority AND known_to IS NULL
    UNION ALL
    SELECT subject, held_on FROM looked_after_reviews WHERE authority = :authority AND known_to IS NULL
  ) r
  JOIN link l ON l.subject = r.subject
  WHERE r.held_on <= DATE '2026-10-31'
),
-- Who must have which plan, since when, and the last day for it.
required AS (
  SELECT k.kind, k.child, k.since, coalesce((
    SELECT min(w.day) FROM working_days w
    WHERE w.number = k.days + (SELECT s.number FROM working_days s WHERE s.day = k.since)) + k.months * interval '1 month',
    k.since + interval '6 months') AS last_on
  FROM (
    SELECT 'CARE' AS kind, child, since, 10 AS days, 0 AS months FROM cared
    UNION ALL
    SELECT 'PERMANENCE', child, since, 20, 3 FROM cared
    UNION ALL
    SELECT 'HEALTH', child, since, 20, 0 FROM cared
    UNION ALL
    SELECT 'PLACEMENT', child, since, 5, 0 FROM placed WHERE NOT coalesce(is_adoptive, false)
    UNION ALL
    -- From the first September after the fourth birthday to the eighteenth.
    SELECT 'PERSONAL_EDUCATION', c.child, greatest(c.since, s.september), 20, 0
    FROM cared c
    JOIN born b ON b.child = c.child
    CROSS JOIN LATERAL (
      SELECT make_date(CAST(date_part('year', four) AS int) + CASE WHEN to_char(four, 'MMDD') >= '0901' THEN 1 ELSE 0 END, 9, 1)
      FROM (SELECT b.born_on + interval '4 years') f (four)
    ) s (september)
    WHERE s.september <= DATE '2026-10-31' AND b.born_on + interval '18 years' > DATE '2026-10-31'
  ) k
),
care_plan AS (
  SELECT l.child, p.* FROM looked_after_care_plans p JOIN link l ON l.subject = p.subject
  WHERE p.authority = :authority AND p.known_to IS NULL
),
-- The plans that were begun by the day and stand on it; current_to: the last day on which one is current.
plan AS (
  SELECT 'CARE' AS kind, child, started_on, started_on AS completed_on, CAST(NULL AS timestamp) AS current_to
  FROM care_plan WHERE ended_on IS NULL OR ended_on >= DATE '2026-10-31'
  UNION ALL
  SELECT 'PERMANENCE', child, started_on, started_on, NULL
  FROM care_plan
  WHERE (ended_on IS NULL OR ended_on >= DATE '2026-10-31')
    AND (remain_with_family OR return_in_month OR return_in_six_months OR return_eventually OR long_term_with_relatives
      OR long_term_fostering OR residential_until_independence OR supported_living OR adoption)
  UNION ALL
  SELECT upper(p.kind), l.child, p.started_on, p.completed_on,
    CASE WHEN p.kind = 'health' THEN p.completed_on + y.stands - interval '1 day' END
  FROM child_plans p
  JOIN link l ON l.subject = p.subject
  LEFT JOIN born b ON b.child = l.child
  CROSS JOIN LATERAL (
    SELECT CASE WHEN p.completed_on + interval '6 months' <= b.born_on + interval '5 years' THEN interval '6 months'
      ELSE interval '12 months' END AS stands
  ) y
  WHERE p.authority = :authority AND p.known_to IS NULL AND p.kind IN ('care', 'placement', 'permanence', 'health')
    AND (p.ended_on IS NULL OR p.ended_on > DATE '2026-10-31')
  UNION ALL
  SELECT 'PERSONAL_EDUCATION', l.child, least(p.held_on, p.completed_on, p.due_on), p.completed_on, p.review_due_on
  FROM personal_education_plans p
  JOIN link l ON l.subject = p.subject
  WHERE p.authority = :authority AND p.known_to IS NULL
  UNION ALL
  -- Six months before the fifth birthday, twelve from it.
  SELECT 'HEALTH', l.child, coalesce(h.requested_on, least(h.due_on, h.completed_on)), h.completed_on,
    h.completed_on + y.stands - interval '1 day'
  FROM health_assessments h
  JOIN link l ON l.subject = h.subject
  LEFT JOIN born b ON b.child = l.child
  CROSS JOIN LATERAL (
    SELECT CASE WHEN h.completed_on + interval '6 months' <= b.born_on + interval '5 years' THEN interval '6 months'
      ELSE interval '12 months' END AS stands
  ) y
  WHERE h.authority = :authority AND h.known_to IS NULL AND coalesce(h.outcome, 'completed') IN ('completed', 'waiting')
),
-- Until when the reviews of care make a care plan current: 20 working days, three months, then six each.
reviewed AS (
  SELECT c.child, CASE count(h.held_on)
      WHEN 0 THEN (SELECT min(w.day) FROM working_days w
        WHERE w.number = 20 + (SELECT s.number FROM working_days s WHERE s.day = c.since))
      WHEN 1 THEN max(h.held_on) + interval '3 months'
      ELSE max(h.held_on) + interval '6 months'
    END AS current_to
  FROM cared c
  LEFT JOIN held h ON h.child = c.child AND h.held_on >= c.since
  GROUP BY c.child, c.since
),
stands AS (
  SELECT r.kind, r.child, CASE
      WHEN bool_or(p.completed_on <= DATE '2026-10-31' AND coalesce(CASE WHEN r.kind = 'CARE' THEN v.current_to ELSE p.current_to END,
        'infinity') >= DATE '2026-10-31') THEN 'CURRENT'
      WHEN bool_or(p.completed_on <= DATE '2026-10-31') THEN 'LATE'
      WHEN r.last_on >= DATE '2026-10-31' THEN 'DUE'
      WHEN count(p.child) > 0 THEN 'LATE'
      ELSE 'MISSING'
    END AS standing
  FROM required r
  LEFT JOIN plan p ON p.kind = r.kind AND p.child = r.child AND p.started_on <= DATE '2026-10-31'
    AND (r.kind = 'PERSONAL_EDUCATION' OR p.started_on >= r.since - 28)
  LEFT JOIN reviewed v ON v.child = r.child
  GROUP BY r.kind, r.child, r.last_on
),
working AS (
  SELECT DISTINCT ON (l.child) l.child, i.team
  FROM worker_involvements i
  JOIN link l ON l.subject = i.subject
  WHERE i.authority = :authority AND i.known_to IS NULL AND i.started_on <= DATE '2026-10-31'
    AND (i.ended_on IS NULL OR i.ended_on >= DATE '2026-10-31')
  ORDER BY l.child, i.role IN ('social worker', 'personal adviser') DESC, i.started_on DESC, i.involvement_id DESC
),
state AS (
  SELECT DISTINCT ON (l.child) l.child, s.eligibility, s.in_touch
  FROM care_leaver_states s
  JOIN link l ON l.subject = s.subject
  WHERE s.authority = :authority AND s.known_to IS NULL AND s.from_on <= DATE '2026-10-31'
  ORDER BY l.child, s.from_on DESC
),
pathway AS (
  -- Six months from the day the plan was completed or last reviewed have not gone by.
  SELECT l.child
  FROM child_plans p
  JOIN link l ON l.subject = p.subject
  WHERE p.authority = :authority AND p.known_to IS NULL AND p.kind = 'pathway'
    AND p.started_on <= DATE '2026-10-31' AND p.completed_on <= DATE '2026-10-31'
    AND (p.ended_on IS NULL OR p.ended_on > DATE '2026-10-31')
    AND greatest(p.completed_on, CASE WHEN p.reviewed_on <= DATE '2026-10-31' THEN p.reviewed_on END) + interval '6 months'
      > DATE '2026-10-31'
),
leaver AS (
  SELECT s.child
  FROM state s
  LEFT JOIN born b ON b.child = s.child
  WHERE coalesce(date_part('year', age(DATE '2026-10-31', b.born_on)) BETWEEN 16 AND 24, true)
    AND s.eligibility IS DISTINCT FROM 'no current eligibility' AND s.in_touch IS DISTINCT FROM 'DIED'
    AND NOT EXISTS (SELECT FROM cared c WHERE c.child = s.child)
)
SELECT kind AS key, CAST(count(*) AS int) AS children FROM stands GROUP BY kind
UNION ALL
SELECT kind || ', ' || standing, CAST(count(*) AS int) FROM stands GROUP BY kind, standing
UNION ALL
SELECT concat_ws(', ', 'team', CASE WHEN t.team IS NULL THEN coalesce(w.team || ' elsewhere', 'UNKNOWN') ELSE w.team END, s.standing),
  CAST(count(*) AS int)
FROM stands s
LEFT JOIN working w ON w.child = s.child
LEFT JOIN teams t ON t.team = w.team AND t.authority = :authority AND t.known_to IS NULL
WHERE s.kind = 'CARE'
GROUP BY 1
UNION ALL
SELECT 'leavers', CAST(count(*) AS int) FROM leaver
UNION ALL
SELECT 'leavers, pathway plan current', CAST(count(*) AS int) FROM leaver WHERE child IN (SELECT child FROM pathway)
