import type { Knex } from "knex";

/** A statistical neighbour of an authority. */
export interface Neighbour {
  /** 1 for the most alike, to 10. */
  readonly place: number;
  readonly dfeCode: string;
  readonly name: string | null;
  /** "Very close" and the like; null where the file left it out. */
  readonly closeness: string | null;
}

/** The statistical neighbours of the authority with this three-digit code, the most alike first; none where unknown. */
export async function neighboursOf(knex: Knex, dfeCode: string): Promise<Neighbour[]> {
  const { rows } = await knex.raw<{ rows: Neighbour[] }>(
    `SELECT places.place, n.neighbours ->> ('SN_' || places.place) AS "dfeCode", known.name,
       n.neighbours ->> ('SN_' || places.place || 'P') AS closeness
     FROM statistical_neighbours n
     CROSS JOIN generate_series(1, 10) AS places (place)
     LEFT JOIN statistical_neighbours known
       ON known.dfe_code = n.neighbours ->> ('SN_' || places.place) AND known.known_to IS NULL
     WHERE n.dfe_code = :dfe_code AND n.known_to IS NULL
     ORDER BY places.place`,
    { dfe_code: dfeCode },
  );
  return rows;
}
