-- Children whose sixth week in care ended in the 12 months to 31 October 2026 and who were still in that period of care:
-- whether the wellbeing screen found the SDQ, the health assessment and the social care file; and those whose SDQ the
-- hub holds from the 12 months before, though the screen had none. The children of October 2026 are listed.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on, started_on + 42 AS due_on, lead(started_on) OVER (PARTITION BY child ORDER BY started_on) AS next_on
  FROM (
    SELECT *, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM episode
  ) e
  WHERE e.reason_started = 'S' OR e.reached IS NULL OR e.started_on > e.reached
),
spell AS (
  SELECT n.*
  FROM entry n
  WHERE n.due_on BETWEEN DATE '2025-11-01' AND DATE '2026-10-31' AND EXISTS (
    SELECT FROM episode e
    WHERE e.child = n.child AND e.started_on >= n.started_on AND (n.next_on IS NULL OR e.started_on < n.next_on)
      AND e.started_on <= n.due_on AND e.ended_on > n.due_on)
),
screen AS (
  SELECT l.child, t.due_on, t.screened_on, t.sdq_present, t.health_assessment_present, t.social_care_file_present
  FROM health_wellbeing_screens t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
),
ready AS (
  SELECT s.child, s.due_on, t.screened_on,
    coalesce(t.sdq_present, false) AS sdq, coalesce(t.health_assessment_present, false) AS assessment,
    coalesce(t.social_care_file_present, false) AS file, coalesce(t.sdq_present = false, false) AS no_sdq,
    EXISTS (
      SELECT FROM sdq_scores q
      JOIN identity_links l ON l.authority = q.authority AND l.subject = q.subject AND l.known_to IS NULL
      WHERE q.authority = $authority AND q.known_to IS NULL AND l.child = s.child
        AND q.completed_on <= s.due_on AND q.completed_on > s.due_on - interval '12 months') AS held
  FROM spell s
  LEFT JOIN LATERAL (
    SELECT * FROM screen t WHERE t.child = s.child AND t.due_on BETWEEN s.started_on AND s.due_on ORDER BY t.due_on DESC LIMIT 1
  ) t ON true
),
counted AS (
  SELECT *, sdq::int + assessment::int + file::int AS papers, concat_ws(', ', CASE WHEN sdq THEN 'SDQ' END,
    CASE WHEN assessment THEN 'HEALTH_ASSESSMENT' END, CASE WHEN file THEN 'SOCIAL_CARE_FILE' END) AS which
  FROM ready
)
SELECT 'due' AS key, count(*) AS numerator, NULL::bigint AS denominator FROM ready
UNION ALL SELECT 'due, SDQ', count(*), NULL FROM ready WHERE sdq
UNION ALL SELECT 'due, HEALTH_ASSESSMENT', count(*), NULL FROM ready WHERE assessment
UNION ALL SELECT 'due, SOCIAL_CARE_FILE', count(*), NULL FROM ready WHERE file
UNION ALL SELECT concat_ws(', ', 'only due', nullif(which, '')), count(*), NULL FROM counted GROUP BY which
UNION ALL SELECT 'all papers', count(*) FILTER (WHERE papers = 3), count(*) FROM counted
UNION ALL SELECT 'signals ' || papers, count(*), NULL FROM counted GROUP BY papers
UNION ALL SELECT 'SDQ held and not at the screen', count(*) FILTER (WHERE held), count(*) FROM ready WHERE no_sdq
UNION ALL SELECT concat_ws(', ', 'child', child, CASE WHEN screened_on <= due_on THEN 'true'
    WHEN screened_on > due_on THEN 'false' ELSE '-' END, nullif(which, '')), papers, NULL
  FROM counted WHERE due_on BETWEEN DATE '2026-10-01' AND DATE '2026-10-31'
ORDER BY 1
