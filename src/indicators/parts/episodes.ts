import { cte } from "../cte";
import { repairedEpisodes } from "./repairedEpisodes";

/** Care episodes with short breaks (V3, V4) left out, and the last day any earlier one reached. */
const episodesInOrder = cte(
  "episodes_in_order",
  [repairedEpisodes],
  `
SELECT e.*,
  coalesce(e.placement_type LIKE 'T%', false) AS is_temporary,
  max(coalesce(e.ended_on, 'infinity')) OVER earlier AS reached_on
FROM repaired_episodes e
WHERE e.legal_status NOT IN ('V3', 'V4')
WINDOW earlier AS (PARTITION BY e.child ORDER BY e.started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`,
);

/** A period of care begins with RNE S, with the first episode known, and after a gap. */
const episodesOfCare = cte(
  "episodes_of_care",
  [episodesInOrder],
  `
SELECT e.*, sum(e.begins_care::int) OVER (PARTITION BY e.child ORDER BY e.started_on) AS care_number
FROM (
  SELECT e.*, coalesce(e.reason_started = 'S' OR e.reached_on < e.started_on, true) AS begins_care
  FROM episodes_in_order e
) e`,
);

/**
 * A placement begins with new carers (RNE S, P or B), but neither with a temporary placement (T0 to T4: hospital,
 * holiday, at most 7 days elsewhere), nor with the return from one to the same place, nor with an adoptive placement with the current foster carers (A3, A5).
 */
const beginnings = cte(
  "beginnings",
  [episodesOfCare],
  `
SELECT e.*,
  e.begins_care OR (
    e.reason_started IN ('P', 'B') AND NOT e.is_temporary AND coalesce(e.placement_type NOT IN ('A3', 'A5'), true)
    AND NOT (e.follows_temporary AND coalesce(e.placement_type = e.settled_type, false)
      AND e.placement_postcode IS NOT DISTINCT FROM e.settled_postcode)
  ) AS begins_placement
FROM (
  SELECT e.*,
    coalesce(lag(e.is_temporary) OVER in_care, false) AS follows_temporary,
    lag(e.placement_type) OVER settled AS settled_type,
    lag(e.placement_postcode) OVER settled AS settled_postcode,
    array_agg(e.placement_type) FILTER (WHERE NOT e.is_temporary) OVER in_care AS settled_types
  FROM episodes_of_care e
  WINDOW in_care AS (PARTITION BY e.child, e.care_number ORDER BY e.started_on),
    settled AS (PARTITION BY e.child, e.care_number, e.is_temporary ORDER BY e.started_on)
) e`,
);

/** Episodes with the number of their placement in the child's life, and the type a temporary stay is away from. */
export const episodes = cte(
  "episodes",
  [beginnings],
  `
SELECT e.*, sum(e.begins_placement::int) OVER (PARTITION BY e.child ORDER BY e.started_on) AS placement_number,
  e.settled_types[cardinality(e.settled_types)] AS settled_in
FROM beginnings e`,
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

/**
 * Placements: one stay with the same carers, from the first of its episodes to the last; ended_on null: it goes on;
 * began_adoptive: from its first day it was a placement for adoption; only_temporary: care began elsewhere than in it.
 */
export const placements = cte(
  "placements",
  [episodes],
  `
SELECT child, placement_number, min(care_number) AS care_number, min(started_on) AS started_on,
  CASE WHEN bool_or(ended_on IS NULL) THEN NULL ELSE max(ended_on) END AS ended_on,
  (array_agg(placement_type ORDER BY started_on))[1] LIKE 'A%' AS began_adoptive,
  bool_and(is_temporary) AS only_temporary
FROM episodes
GROUP BY child, placement_number`,
);
