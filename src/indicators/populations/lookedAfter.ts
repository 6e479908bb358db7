import { cte } from "../cte";
import { dates } from "../parts/known";
import { episodes, periodsOfCare, placements } from "../parts/episodes";
import { people } from "../parts/people";
import { ageSql, monthsSql } from "../parts/time";
import type { Population } from "../population";

/** Children looked after on the date, one row each, in the episode they are in. */
const rows = cte(
  "looked_after",
  [dates, episodes, periodsOfCare, placements, people],
  `
SELECT DISTINCT ON (d.as_at, e.child) d.as_at, e.child, k.born_on, k.sex,
  ${ageSql("k.born_on", "d.as_at")} AS age,
  e.placement_type, e.settled_in, e.home_postcode, e.placement_postcode, e.placement_number,
  c.care_started_on, ${monthsSql("c.care_started_on", "(d.as_at + 1)")} AS months_looked_after,
  s.started_on AS placement_started_on, ${monthsSql("s.started_on", "(d.as_at + 1)")} AS months_in_placement
FROM dates d
JOIN episodes e ON e.started_on <= d.as_at AND (e.ended_on IS NULL OR e.ended_on > d.as_at)
JOIN periods_of_care c ON c.child = e.child AND c.care_number = e.care_number
JOIN placements s ON s.child = e.child AND s.placement_number = e.placement_number
LEFT JOIN people k ON k.child = e.child
ORDER BY d.as_at, e.child, e.started_on DESC`,
);

/**
 * An episode with DECOM on or before the date and DEC blank or after it (the day an episode ends is not part of it);
 * short breaks (V3, V4) left out; each child once (SSDA903 guide; validation rule 1007).
 */
export const lookedAfter: Population = Object.freeze({
  code: "looked_after",
  title: "Children looked after on the date",
  plain: "Children in a care episode on the date, agreed series of short breaks left out, each counted once.",
  rows,
  needs: ["ssda903_episodes"],
});
