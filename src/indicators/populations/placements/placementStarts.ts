import { episodes, placements } from "../../parts/episodes";
import { cte } from "../../cte";
import { people, personSql } from "../../parts/people";
import { flow } from "../../population";

/** Placements that count, numbered in their period of care. */
const countedPlacements = cte(
  "counted_placements",
  [placements],
  `
SELECT child, placement_number, started_on, row_number() OVER (PARTITION BY child, care_number ORDER BY placement_number) AS nth
FROM placements
WHERE ended_on IS DISTINCT FROM started_on AND NOT only_temporary`,
);

/** Why the episode ended that was followed by a placement's first. */
const reasonsToMove = cte(
  "reasons_to_move",
  [episodes],
  `
SELECT child, placement_number, (array_agg(reason_before ORDER BY started_on))[1] AS why_moved
FROM (
  SELECT e.*, lag(e.reason_placement_changed) OVER (PARTITION BY e.child ORDER BY e.started_on) AS reason_before
  FROM episodes e
) e
GROUP BY child, placement_number`,
);

/**
 * Starts of a placement, as national indicator 62 counts placements: temporary ones and those of less than a day left
 * out. is_move: the child came from another in the same period of care; why_moved: the reason recorded where that ended.
 */
export const placementStarts = flow({
  code: "placement_starts",
  title: "Starts of a placement",
  plain:
    "Placements that began in the period, the first of a period of care among them; temporary ones and those of less than a day left out.",
  counts: "placements",
  isInCare: true,
  needs: ["ssda903_episodes"],
  reads: [countedPlacements, reasonsToMove, people],
  sql: (periods) => `
SELECT s.started_on AS as_at, d.period_end, s.child, ${personSql("s.started_on")},
  s.nth > 1 AS is_move, CASE WHEN s.nth > 1 THEN r.why_moved END AS why_moved
FROM ${periods} d
JOIN counted_placements s ON s.started_on BETWEEN d.from_on AND d.period_end
JOIN reasons_to_move r ON r.child = s.child AND r.placement_number = s.placement_number
LEFT JOIN people k ON k.child = s.child`,
});
