import { placementType as placementTypes } from "../../../codeLists/placementType";
import { areas } from "../../../records/areas";
import { postcodes } from "../../../records/postcodes";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { placements } from "../../parts/episodes";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";
import { care } from "../../populations/placements/lookedAfter";

const common = { populations: inCare, from: care, needs: ["ssda903_episodes"] };

const groups = [...new Set(placementTypes.codes.map(({ group }) => group ?? "Other placements"))];
const groupCode = (group: string) =>
  group
    .toUpperCase()
    .replace(/[^A-Z]+/g, "_")
    .replace(/_$/, "");
const codesIn = (group: string) =>
  placementTypes.codes
    .filter((code) => (code.group ?? "Other placements") === group)
    .map(({ code }) => `'${code}'`);

export const placementGroup: Fact = {
  ...common,
  code: "placement_type",
  title: "Placement type",
  plain: "The type of placement the child is in on the date, in the groups of the published tables.",
  kind: "category",
  sql: `CASE${groups.map((group) => `\n    WHEN care.placement_type IN (${codesIn(group).join(", ")}) THEN '${groupCode(group)}'`).join("")}\n  END`,
  values: [...groups.map((group) => ({ code: groupCode(group), label: group })), UNKNOWN],
  isBreakdown: true,
};

/** Look-ups are sub-selects, so that a directory of millions of postcodes is searched by key and never read whole. */
const whereabouts = factPart("whereabouts", (base) => ({
  reads: [care.of(base), known(postcodes), known(areas)],
  sql: `
SELECT e.as_at, e.child,
  CASE
    WHEN e.home_district IN (SELECT district FROM known_areas WHERE authority = :authority) THEN e.home_district
    WHEN e.home_district IS NOT NULL THEN 'ELSEWHERE'
  END AS home_district,
  CASE
    WHEN e.placement_district IN (SELECT district FROM known_areas WHERE authority = :authority) THEN 'IN_AREA'
    WHEN e.placement_district IS NOT NULL THEN 'OUT_OF_AREA'
  END AS placement_area,
  CASE WHEN e.placement_district IS NOT NULL THEN coalesce(
    (SELECT authority FROM known_areas WHERE district = e.placement_district), 'ELSEWHERE')
  END AS host_authority
FROM (
  SELECT p.as_at, p.child,
    (SELECT district FROM known_postcodes WHERE postcode = p.home_postcode) AS home_district,
    (SELECT district FROM known_postcodes WHERE postcode = p.placement_postcode) AS placement_district
  FROM ${care.of(base).name} p
) e`,
}));

export const district: Fact = {
  ...common,
  code: "district",
  title: "District",
  plain: "The district of the child's home when care started, by the postcode directory.",
  kind: "category",
  sql: "whereabouts.home_district",
  from: whereabouts,
  needs: ["ssda903_episodes", "reference_postcodes", "reference_areas"],
  isBreakdown: true,
};

export const placementArea: Fact = {
  ...common,
  code: "placement_area",
  title: "In or out of area",
  plain: "Whether the placement's postcode lies inside the boundary of the responsible authority.",
  kind: "category",
  sql: "whereabouts.placement_area",
  from: whereabouts,
  needs: ["ssda903_episodes", "reference_postcodes", "reference_areas"],
  values: [
    { code: "IN_AREA", label: "Inside the authority" },
    { code: "OUT_OF_AREA", label: "Outside the authority" },
    UNKNOWN,
  ],
  isBreakdown: true,
};

export const hostAuthority: Fact = {
  ...common,
  code: "host_authority",
  title: "Host authority",
  plain: "The authority in whose area the placement's postcode lies, by the postcode directory.",
  kind: "category",
  sql: "whereabouts.host_authority",
  from: whereabouts,
  needs: ["ssda903_episodes", "reference_postcodes", "reference_areas"],
  valuesFrom: "authorities",
  isBreakdown: true,
};

export const monthsLookedAfter: Fact = {
  ...common,
  code: "months_looked_after",
  title: "Months looked after",
  plain:
    "Whole months of the current period of care, the date itself included: 12 on 31 March for care that began on 1 April.",
  kind: "number",
  sql: "care.months_looked_after",
};

export const monthsInPlacement: Fact = {
  ...common,
  code: "months_in_placement",
  title: "Months in the placement",
  plain: "Whole months with the same carers, temporary absences included, the date itself included.",
  kind: "number",
  sql: "care.months_in_placement",
};

const placementsInYear = factPart("placements_in_year", (base) => ({
  reads: [care.of(base), placements],
  sql: `
SELECT p.as_at, p.child, count(*) AS placements
FROM ${care.of(base).name} p
JOIN placements s ON s.child = p.child AND s.started_on <= p.as_at
  AND (s.ended_on IS NULL OR s.ended_on > ${twelveMonthsSql("p.as_at")})
  AND s.ended_on IS DISTINCT FROM s.started_on AND NOT s.only_temporary
GROUP BY p.as_at, p.child`,
}));

export const placementsIn12Months: Fact = {
  ...common,
  code: "placements_in_12_months",
  title: "Placements in 12 months",
  plain:
    "Placements in the 12 months to the date, those open on the first and the last day counted; less than a day is none.",
  kind: "number",
  sql: "placements_in_year.placements",
  from: placementsInYear,
};

const adoptivePlacements = factPart("adoptive_placements", (base) => ({
  reads: [care.of(base), placements],
  sql: `
SELECT p.as_at, p.child, s.started_on AS previous_started_on
FROM ${care.of(base).name} p
JOIN placements now ON now.child = p.child AND now.placement_number = p.placement_number
JOIN placements s ON s.child = p.child AND s.placement_number = p.placement_number - 1 AND s.care_number = now.care_number
WHERE now.began_adoptive AND p.settled_in LIKE 'A%'`,
}));

export const settledTwoYears: Fact = {
  ...common,
  code: "settled_two_years",
  title: "Same placement for two years",
  plain:
    "In the same placement for at least two years, or placed for adoption and there and in the placement before for at least two years together.",
  kind: "yesNo",
  sql: "(least(care.placement_started_on, adoptive_placements.previous_started_on) + interval '2 years' <= p.as_at + 1)",
  from: [care, adoptivePlacements],
};
