import { postcodes } from "../../../records/postcodes";
import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { inCare } from "../../populations";
import { care } from "../../populations/placements/lookedAfter";

/** The two points on the grid. LIMIT keeps each a look-up by key: the directory is never read whole. */
const points = (base: string) => `
SELECT p.as_at, p.child, sqrt(power(h.easting::float8 - t.easting, 2) + power(h.northing::float8 - t.northing, 2)) AS metres
FROM ${base} p
CROSS JOIN LATERAL (SELECT * FROM known_postcodes WHERE postcode = p.home_postcode LIMIT 1) h
CROSS JOIN LATERAL (SELECT * FROM known_postcodes WHERE postcode = p.placement_postcode LIMIT 1) t
WHERE (coalesce(h.district, '') LIKE 'N%') = (coalesce(t.district, '') LIKE 'N%')`;

/** As src/lib/distance measures: 1.6093 km a mile, half up to one decimal place; nothing over the sea. */
const distance = factPart("distance", (base) => ({
  reads: [care.of(base), known(postcodes)],
  sql: `
SELECT as_at, child, floor(metres / 1000 / 1.6093 * 10 + 0.5) / 10 AS miles
FROM (${points(care.of(base).name)}
) measured`,
}));

const told = {
  from: distance,
  populations: inCare,
  needs: ["ssda903_episodes", "reference_postcodes"],
};

export const milesFromHome: Fact = {
  ...told,
  code: "miles_from_home",
  title: "Miles from home",
  plain:
    "Miles between the home when care started and the placement as the crow flies, to one decimal place; not known without both postcodes.",
  kind: "number",
  sql: "distance.miles",
};

const BANDS = [
  { code: "UP_TO_5", label: "Up to 5 miles", most: 5 },
  { code: "OVER_5_TO_10", label: "Over 5 to 10 miles", most: 10 },
  { code: "OVER_10_TO_20", label: "Over 10 to 20 miles", most: 20 },
  { code: "OVER_20_TO_50", label: "Over 20 to 50 miles", most: 50 },
];

export const distanceBand: Fact = {
  ...told,
  code: "distance_band",
  title: "Distance from home",
  plain: "Miles between home and placement in bands; a child just 20 miles away is not over 20 miles away.",
  kind: "category",
  sql: `CASE ${BANDS.map(({ code, most }) => `WHEN distance.miles <= ${most} THEN '${code}'`).join(" ")} WHEN distance.miles > 50 THEN 'OVER_50' END`,
  values: [
    ...BANDS.map(({ code, label }) => ({ code, label })),
    { code: "OVER_50", label: "Over 50 miles" },
    UNKNOWN,
  ],
  isBreakdown: true,
};
