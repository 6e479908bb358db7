import { careEpisodes } from "../../records/careEpisodes";
import { cte } from "../cte";
import { known } from "./known";

/**
 * Care episodes with short breaks (V3, V4) left out and with what came before each. A temporary placement (T0 to T4:
 * hospital, holiday, at most 7 days elsewhere) interrupts no placement.
 */
const episodesInOrder = cte(
  "episodes_in_order",
  [known(careEpisodes)],
  `
SELECT e.*,
  coalesce(e.placement_type LIKE 'T%', false) AS is_temporary,
  lag(e.started_on) OVER child_life AS previous_started_on,
  lag(e.ended_on) OVER child_life AS previous_ended_on,
  coalesce(lag(e.placement_type) OVER child_life LIKE 'T%', false) AS follows_temporary
FROM known_care_episodes e
WHERE e.legal_status NOT IN ('V3', 'V4')
WINDOW child_life AS (PARTITION BY e.child ORDER BY e.started_on)`,
);

/**
 * Which episodes begin a period of care (RNE S, the first known, or after a gap) and which begin a placement: a new
 * carer (RNE S, P or B), but not a temporary placement, the return from one to the same place, nor an adoptive
 * placement with the current foster carer (A3, A5).
 */
const beginnings = cte(
  "beginnings",
  [episodesInOrder],
  `
SELECT e.*,
  e.begins_care OR (
    e.reason_started IN ('P', 'B') AND NOT e.is_temporary AND coalesce(e.placement_type NOT IN ('A3', 'A5'), true)
    AND NOT (e.follows_temporary AND e.placement_type = e.settled_type
      AND e.placement_postcode IS NOT DISTINCT FROM e.settled_postcode)
  ) AS begins_placement
FROM (
  SELECT e.*,
    e.reason_started = 'S' OR e.previous_started_on IS NULL OR coalesce(e.previous_ended_on < e.started_on, false) AS begins_care,
    lag(e.placement_type) OVER settled AS settled_type,
    lag(e.placement_postcode) OVER settled AS settled_postcode
  FROM episodes_in_order e
  WINDOW settled AS (PARTITION BY e.child, e.is_temporary ORDER BY e.started_on)
) e`,
);

/** Episodes with the number of their period of care and of their placement in the child's life. */
export const episodes = cte(
  "episodes",
  [beginnings],
  `
SELECT e.*,
  sum(e.begins_care::int) OVER child_life AS care_number,
  sum(e.begins_placement::int) OVER child_life AS placement_number
FROM beginnings e
WINDOW child_life AS (PARTITION BY e.child ORDER BY e.started_on)`,
);

/** Periods of care: when each began. */
export const periodsOfCare = cte(
  "periods_of_care",
  [episodes],
  `
SELECT child, care_number, min(started_on) AS care_started_on
FROM episodes
GROUP BY child, care_number`,
);

/** Placements: one stay with the same carers, from the first of its episodes to the last; ended_on null: it goes on. */
export const placements = cte(
  "placements",
  [episodes],
  `
SELECT child, placement_number, min(care_number) AS care_number, min(started_on) AS started_on,
  CASE WHEN bool_or(ended_on IS NULL) THEN NULL ELSE max(ended_on) END AS ended_on
FROM episodes
GROUP BY child, placement_number`,
);
