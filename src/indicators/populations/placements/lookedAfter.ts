import { factPart } from "../../factPart";
import type { FactPart } from "../../factPart";
import { episodes, periodsOfCare, placements } from "../../parts/episodes";
import { people } from "../../parts/people";
import { ageSql, monthsSql } from "../../parts/time";
import { populationOf, stock } from "../../population";

const reads = [episodes, periodsOfCare, placements, people];

/** The episode each child is in on a day, from a part of days; `asked` says which days (and children) with columns day. */
const inEpisodes = (asked: string, day: string, ofChild: string) => `
SELECT DISTINCT ON (${day}, e.child) ${day} AS as_at, e.child, k.born_on, k.sex,
  ${ageSql("k.born_on", day)} AS age,
  e.placement_type, e.settled_in, e.legal_status, e.placement_provider, e.need,
  e.home_postcode, e.placement_postcode, e.placement_number, e.care_number,
  c.care_started_on, ${monthsSql("c.care_started_on", `(${day} + 1)`)} AS months_looked_after,
  s.started_on AS placement_started_on, ${monthsSql("s.started_on", `(${day} + 1)`)} AS months_in_placement
FROM ${asked} d
JOIN episodes e ON ${ofChild}e.started_on <= ${day} AND (e.ended_on IS NULL OR e.ended_on > ${day})
JOIN periods_of_care c ON c.child = e.child AND c.care_number = e.care_number
JOIN placements s ON s.child = e.child AND s.placement_number = e.placement_number
LEFT JOIN people k ON k.child = e.child
ORDER BY ${day}, e.child, e.started_on DESC`;

/**
 * An episode with DECOM on or before the date and DEC blank or after it (the day an episode ends is not part of it);
 * short breaks (V3, V4) left out; each child once (SSDA903 guide; validation rule 1007).
 */
export const lookedAfter = stock({
  code: "looked_after",
  title: "Children looked after on the date",
  plain: "Children in a care episode on the date, agreed series of short breaks left out, each counted once.",
  isInCare: true,
  needs: ["ssda903_episodes"],
  reads,
  sql: (periods) => inEpisodes(periods, "d.period_end", ""),
});

/**
 * The care a child is in on the day: placement_type, settled_in, legal_status, placement_provider, need, home_postcode,
 * placement_postcode, placement_number, care_number, care_started_on, months_looked_after, placement_started_on,
 * months_in_placement. Nothing of a child who is not looked after on the day.
 */
export const care: FactPart = {
  name: "care",
  of: (base) => (populationOf(base) === lookedAfter ? base : careElsewhere.of(base)),
};

const careElsewhere = factPart("care", (base) => ({
  reads: [base, ...reads],
  sql: inEpisodes(base.name, "d.as_at", "e.child = d.child AND "),
}));
