/** A point of the national grid in metres. */
export interface GridReference {
  readonly easting: number | null;
  readonly northing: number | null;
  /** Code of the district it lies in; postcodes of Northern Ireland (N...) are on the Irish grid. */
  readonly district: string | null;
}

const METRES_IN_KILOMETRE = 1000;
/** As the guide of the SSDA903 collection divides; a mile is 1.609344 km. */
const KILOMETRES_IN_MILE = 1.6093;

/**
 * Miles between home and placement as the crow flies, rounded half up to one decimal place (SSDA903 guide, PL_DISTANCE).
 * Null where either has no grid reference, or where they are on different grids: the sea between is not measured.
 */
export function milesBetween(home: GridReference, placement: GridReference): number | null {
  if (home.easting === null || home.northing === null) return null;
  if (placement.easting === null || placement.northing === null) return null;
  if (isOnIrishGrid(home) !== isOnIrishGrid(placement)) return null;
  const metres = Math.hypot(home.easting - placement.easting, home.northing - placement.northing);
  const miles = metres / METRES_IN_KILOMETRE / KILOMETRES_IN_MILE;
  return Math.floor(miles * 10 + 0.5) / 10;
}

const isOnIrishGrid = ({ district }: GridReference) => district?.startsWith("N") === true;

const COUNTRIES: Readonly<Record<string, string>> = { S: "SCO", N: "NIR", W: "WAL" };

/**
 * What PL_LA holds for the upper-tier authority of a placement's postcode: its own code in England, else the country
 * (SCO, NIR, WAL). Null where it is not known.
 */
export function placementAuthority(upperTier: string | null): string | null {
  return upperTier === null ? null : (COUNTRIES[upperTier.charAt(0)] ?? upperTier);
}

/** What PL_LOCATION holds: IN where the placement lies in the responsible authority, else OUT; null: not known. */
export function placementLocation(upperTier: string | null, responsible: string): "IN" | "OUT" | null {
  if (upperTier === null) return null;
  return upperTier === responsible ? "IN" : "OUT";
}
