/**
 * The repairs the current episodes of an authority need, of which a person has refused none. Named value: :authority.
 * Only episodes told by returns of different years are repaired: within one return its sender is asked to.
 */
export const WANTED_REPAIRS = `
CREATE TEMP TABLE wanted_repairs ON COMMIT DROP AS
WITH episode AS (
  SELECT subject, started_on, ended_on, reason_started, reason_ended, period, make_date(period, 4, 1) AS year_after
  FROM care_episodes WHERE authority = :authority AND known_to IS NULL
),
newest AS (
  SELECT DISTINCT ON (collection_year) id, collection_year AS year
  FROM submissions WHERE authority = :authority AND source = 'ssda903_episodes' AND status = 'merged' AND reason_code IS DISTINCT FROM 'OVERTAKEN'
  ORDER BY collection_year, extracted_on DESC, received_at DESC
),
replaced AS (
  SELECT e.subject, e.started_on FROM episode e
  WHERE NOT EXISTS (SELECT FROM episode_repair_refusals n WHERE n.authority = :authority
    AND n.subject = e.subject AND n.started_on = e.started_on AND n.rule = 'REPLACED')
  AND EXISTS (
    SELECT FROM episode l WHERE l.subject = e.subject AND l.period > e.period AND (
      l.started_on <> e.started_on AND l.ended_on = e.ended_on
      OR l.started_on < e.started_on AND coalesce(l.ended_on, 'infinity') >= coalesce(e.ended_on, e.year_after)))
),
following AS (
  SELECT e.*, lead(started_on) OVER later AS next_on, lead(reason_started) OVER later AS next_reason,
    lead(period) OVER later AS next_period
  FROM episode e
  WHERE NOT EXISTS (SELECT FROM replaced r WHERE r.subject = e.subject AND r.started_on = e.started_on)
  WINDOW later AS (PARTITION BY e.subject ORDER BY e.started_on)
),
left_out AS (
  SELECT f.subject, f.started_on FROM following f
  WHERE f.ended_on IS NULL AND f.next_on IS NULL AND f.period < (SELECT max(year) FROM newest)
    AND NOT EXISTS (
      SELECT FROM newest n JOIN set_aside_subjects a ON a.authority = :authority AND a.submission_id = n.id
      WHERE n.year > f.period AND a.subject IN (f.subject, ''))
),
repair AS (
  SELECT subject, started_on, 'REPLACED' AS rule, CAST(NULL AS date) AS ended_on, CAST(NULL AS text) AS reason_ended
  FROM replaced
  UNION ALL SELECT subject, started_on, 'NOT_IN_NEXT', make_date(period, 4, 1), NULL
  FROM following JOIN left_out USING (subject, started_on)
  UNION ALL SELECT subject, started_on, 'CLOSED_BEFORE_RETURN', least(year_after, next_on), NULL
  FROM following WHERE ended_on IS NULL AND next_period > period AND next_reason = 'S'
  UNION ALL SELECT subject, started_on, 'CLOSED_BY_NEXT', next_on, 'X1'
  FROM following WHERE ended_on IS NULL AND next_period > period AND next_reason <> 'S'
  UNION ALL SELECT subject, started_on, 'OVERLAP', next_on, reason_ended
  FROM following WHERE ended_on > next_on AND next_period <> period
  UNION ALL SELECT subject, started_on, 'GAP', next_on, reason_ended
  FROM following WHERE ended_on < next_on AND reason_ended = 'X1' AND next_reason <> 'S' AND next_period <> period
)
SELECT r.* FROM repair r
WHERE NOT EXISTS (SELECT FROM episode_repair_refusals n
  WHERE n.authority = :authority AND n.subject = r.subject AND n.started_on = r.started_on AND n.rule = r.rule)`;

const SAME =
  "p.authority = :authority AND p.subject = w.subject AND p.started_on = w.started_on AND p.known_to IS NULL";
const SAYS_THE_SAME =
  "(p.rule, p.ended_on, p.reason_ended) IS NOT DISTINCT FROM (w.rule, w.ended_on, w.reason_ended)";

export const CLOSE_UNWANTED_REPAIRS = `
UPDATE episode_repairs p SET known_to = :now, closed_by = :submission
WHERE p.authority = :authority AND p.known_to IS NULL
  AND NOT EXISTS (SELECT FROM wanted_repairs w WHERE ${SAME} AND ${SAYS_THE_SAME})`;

export const ADD_REPAIRS = `
INSERT INTO episode_repairs
  (authority, subject, started_on, rule, ended_on, reason_ended, submission_id, known_from)
SELECT :authority, w.subject, w.started_on, w.rule, w.ended_on, w.reason_ended, :submission, CAST(:now AS timestamptz)
FROM wanted_repairs w
WHERE NOT EXISTS (SELECT FROM episode_repairs p WHERE ${SAME})`;

export const FORGET_WANTED_REPAIRS = "DROP TABLE wanted_repairs";
