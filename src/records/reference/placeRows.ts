import type { Knex } from "knex";

/** Where a postcode is. */
export interface Place {
  readonly postcode: string;
  /** Metres on the grid; null where the directory has none. */
  readonly easting: number | null;
  readonly northing: number | null;
  /** Code of its district or single-tier authority. */
  readonly district: string | null;
  /** Code of its upper-tier or single-tier authority; that of its district where no look-up knows the district. */
  readonly authority: string | null;
}

/** The places of some postcodes, written with one space, in one statement; a postcode nobody knows is left out. */
export async function placesOf(knex: Knex, postcodes: readonly string[]): Promise<Place[]> {
  const { rows } = await knex.raw<{ rows: Place[] }>(
    `SELECT p.postcode, p.easting, p.northing, p.district, COALESCE(a.authority, p.district) AS authority
     FROM postcodes p LEFT JOIN areas a ON a.district = p.district AND a.known_to IS NULL
     WHERE p.known_to IS NULL AND p.postcode = ANY (CAST(:postcodes AS text[]))
     ORDER BY p.postcode`,
    { postcodes: [...postcodes] },
  );
  return rows;
}
