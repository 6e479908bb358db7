import type { Knex } from "knex";
import { sources } from "../sources";

/** The titles of the sources among `needs` of which no file had been merged at `knownAt`, each once. */
export async function missingSources(
  knex: Knex,
  authority: string,
  knownAt: string | null,
  needs: readonly string[],
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { source: string }[] }>(
    `SELECT DISTINCT source FROM submissions
     WHERE status = 'merged' AND received_at <= CAST(:known_at AS timestamptz) AND (authority = :authority OR source = ANY (CAST(:reference AS text[])))`,
    {
      authority,
      known_at: knownAt ?? "infinity",
      reference: sources.filter(({ system }) => system === "reference").map(({ code }) => code),
    } as never,
  );
  const received = new Set(rows.map(({ source }) => source));
  const missing = [...new Set(needs)].filter((code) => !received.has(code));
  return missing.map((code) => sources.find((source) => source.code === code)!.title);
}
