-- Missing incidents that began in the 12 months to 31 July 2026 and ended in return: was a return interview offered,
-- accepted, held within 72 hours (by the third day after); did the child go missing again in the 90 days after the day it
-- began; and how many of the children missing in the 12 months were so more than once.
WITH incident AS (
  SELECT l.child, m.started_on, m.ended_on, m.interview_offered, m.interview_accepted, m.interview_held_on
  FROM missing_incidents m
  JOIN identity_links l ON l.authority = m.authority AND l.subject = m.subject AND l.known_to IS NULL
  WHERE m.authority = $authority AND m.known_to IS NULL AND m.kind = 'M'
),
returned AS (
  SELECT coalesce(i.interview_offered = 'Y', false) AS offered, coalesce(i.interview_accepted = 'Y', false) AS accepted,
    coalesce(i.interview_held_on <= i.ended_on + 3, false) AS in_time,
    EXISTS (SELECT FROM incident n
      WHERE n.child = i.child AND n.started_on > i.started_on AND n.started_on <= i.started_on + 90) AS again
  FROM incident i
  WHERE i.started_on BETWEEN DATE '2025-08-01' AND DATE '2026-07-31'
    AND i.ended_on IS NOT NULL AND i.interview_offered IS DISTINCT FROM 'NA'
),
area AS (
  SELECT concat_ws(', ', 'only returned', CASE WHEN in_time THEN 'IN_TIME' END, CASE WHEN again THEN 'AGAIN' END) AS name,
    count(*)::int AS incidents
  FROM returned
  GROUP BY name
),
child AS (
  SELECT child, count(*) AS times FROM incident WHERE started_on BETWEEN DATE '2025-08-01' AND DATE '2026-07-31' GROUP BY child
)
SELECT 'step everybody' AS key, count(*)::int AS numerator, NULL::int AS denominator FROM returned
UNION ALL SELECT 'step offered', (count(*) FILTER (WHERE offered))::int, NULL FROM returned
UNION ALL SELECT 'step accepted', (count(*) FILTER (WHERE offered AND accepted))::int, NULL FROM returned
UNION ALL SELECT 'step in time', (count(*) FILTER (WHERE offered AND accepted AND in_time))::int, NULL FROM returned
UNION ALL SELECT 'returned', count(*)::int, NULL FROM returned
UNION ALL SELECT 'returned, IN_TIME', (count(*) FILTER (WHERE in_time))::int, NULL FROM returned
UNION ALL SELECT 'returned, AGAIN', (count(*) FILTER (WHERE again))::int, NULL FROM returned
UNION ALL SELECT name, incidents, NULL FROM area
UNION ALL SELECT 'children more than once', (count(*) FILTER (WHERE times > 1))::int, count(*)::int FROM child
