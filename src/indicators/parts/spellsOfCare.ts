import { cte } from "../cte";
import { episodes } from "./episodes";

/**
 * Periods of care as wholes: when each began and ended (ended_on null: an episode of it is open), why its last episode
 * ended, and when the child's next one began.
 */
export const spellsOfCare = cte(
  "spells_of_care",
  [episodes],
  `
SELECT s.*, lead(s.started_on) OVER (PARTITION BY s.child ORDER BY s.care_number) AS next_started_on
FROM (
  SELECT child, care_number, min(started_on) AS started_on,
    CASE WHEN bool_or(ended_on IS NULL) THEN NULL ELSE max(ended_on) END AS ended_on,
    (array_agg(reason_ended ORDER BY coalesce(ended_on, 'infinity') DESC, started_on DESC))[1] AS reason_ended
  FROM episodes
  GROUP BY child, care_number
) s`,
);

/** Whether a child is in an episode on a day, as SQL over the part `episodes`. */
export const isInCareSql = (child: string, day: string) => `EXISTS (
  SELECT FROM episodes e
  WHERE e.child = ${child} AND e.started_on <= ${day} AND (e.ended_on IS NULL OR e.ended_on > ${day}))`;
