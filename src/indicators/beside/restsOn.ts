import type { Knex } from "knex";
import { REFERENCE } from "../coverage";
import { alternatives } from "../needs";
import type { Need } from "../needs";

/** What a figure rests on of one source: its newest file, and how many there were. */
export interface RestsOn {
  readonly source: string;
  readonly submission: string;
  readonly receivedAt: string;
  /** The day the newest file was extracted, where it tells one. */
  readonly extractedOn: string | null;
  readonly submissions: number;
}

/** The files of each needed source that had been merged at a moment, in the order of the needs. */
export async function restsOn(
  knex: Knex,
  authority: string,
  needs: readonly Need[],
  knownAt: string | null,
): Promise<RestsOn[]> {
  const sources = needs.flatMap(alternatives);
  const { rows } = await knex.raw<{ rows: RestsOn[] }>(
    `SELECT DISTINCT ON (source) source, id AS submission, received_at AS "receivedAt",
       extracted_on AS "extractedOn", (count(*) OVER (PARTITION BY source))::int AS submissions
     FROM submissions
     WHERE (authority = :authority OR source = ANY (CAST(:reference AS text[])))
       AND source = ANY (CAST(:sources AS text[])) AND received_at <= CAST(:known_at AS timestamptz)
       AND (status = 'merged' OR status = 'withdrawn' AND decided_at > CAST(:known_at AS timestamptz))
     ORDER BY source, coalesce(extracted_on, received_at::date) DESC, received_at DESC`,
    { authority, sources, reference: [...REFERENCE], known_at: knownAt ?? "infinity" } as never,
  );
  return rows.sort((a, b) => sources.indexOf(a.source) - sources.indexOf(b.source));
}
