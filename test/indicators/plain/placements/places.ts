/** A postcode of the directory: metres on the grid, and whose the district is. */
export interface Place {
  readonly easting: number | null;
  readonly northing: number | null;
  readonly district: "ours" | "another" | "nobody's" | "Irish" | null;
}

const SOUTH = 100_000;

/**
 * Places by label, the first three those of the care histories. From the homes to the placements it is just 5, 20 and
 * 50 miles, and a metre or two less and more.
 */
export const PLACES: Readonly<Record<string, Place>> = {
  "AB1 2CD": { easting: 300_000, northing: SOUTH, district: "ours" },
  "AB3 4EF": { easting: 332_186, northing: SOUTH, district: "another" },
  "EF5 6GH": { easting: 308_047, northing: SOUTH, district: "nobody's" },
  "at AB1": { easting: 300_000, northing: SOUTH, district: "ours" },
  "20.0 of AB1": { easting: 267_734, northing: SOUTH, district: "ours" },
  "20.1 of AB1": { easting: 267_733, northing: SOUTH, district: null },
  "50 of AB1": { easting: 380_465, northing: SOUTH, district: "another" },
  "north of AB1": { easting: 303_000, northing: SOUTH + 7_500, district: "ours" },
  "no grid": { easting: null, northing: null, district: "ours" },
  "over the sea": { easting: 300_500, northing: SOUTH, district: "Irish" },
};

/** Homes that may be written: those of the directory, and one that is not in it. */
export const HOMES = [...Object.keys(PLACES), "not in the directory"];

/** Miles to one decimal place, half up; null: not known. */
export function miles(home: string | null, placement: string | null): number | null {
  const [a, b] = [PLACES[home ?? ""], PLACES[placement ?? ""]];
  if (a?.easting == null || b?.easting == null || (a.district === "Irish") !== (b.district === "Irish"))
    return null;
  const metres = Math.sqrt((a.easting - b.easting) ** 2 + (a.northing! - b.northing!) ** 2);
  return Math.floor((metres / 1000 / 1.6093) * 10 + 0.5) / 10;
}

export const isOutside = (placement: string | null): boolean => {
  const district = PLACES[placement ?? ""]?.district ?? null;
  return district !== null && district !== "ours";
};
