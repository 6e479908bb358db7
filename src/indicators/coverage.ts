import type { Knex } from "knex";
import type { IsoDate } from "../lib/dates";
import { sources } from "../sources";
import { alternatives } from "./needs";
import type { Need } from "./needs";

/** What the files received cover of what a question needs. */
export interface Coverage {
  /** Titles of the sources of which no file had been merged, each once. */
  readonly missing: readonly string[];
  /** The first day that the yearly files reach back to, the eve of their first year: they hold what was open then; null where none is needed or none tells its year. */
  readonly since: IsoDate | null;
}

/** Which of the `needs` had been received at `knownAt`, and from which day on they speak. */
export async function coverage(
  knex: Knex,
  authority: string,
  knownAt: string | null,
  needs: readonly Need[],
): Promise<Coverage> {
  const { rows } = await knex.raw<{ rows: { source: string; first_year: number | null }[] }>(
    `SELECT source, min(collection_year) AS first_year FROM submissions
     WHERE (status = 'merged' OR status = 'withdrawn' AND decided_at > CAST(:known_at AS timestamptz)) AND received_at <= CAST(:known_at AS timestamptz)
       AND (authority = :authority OR source = ANY (CAST(:reference AS text[])))
     GROUP BY source`,
    { authority, known_at: knownAt ?? "infinity", reference: REFERENCE } as never,
  );
  const received = new Map(rows.map(({ source, first_year }) => [source, first_year]));
  const years = needs
    .map((need) => firstYear(alternatives(need).map((code) => received.get(code) ?? null)))
    .filter((year) => year !== null);
  const lacking = needs.filter((need) => !alternatives(need).some((code) => received.has(code)));
  return {
    missing: [...new Set(lacking.map((need) => alternatives(need).map(titleOf).join(" or ")))],
    since: years.length === 0 ? null : `${Math.max(...years) - 1}-03-31`,
  };
}

/** The earliest year that any of the alternatives tells; null where none does. */
function firstYear(years: readonly (number | null)[]): number | null {
  const told = years.filter((year) => year !== null);
  return told.length === 0 ? null : Math.min(...told);
}

const REFERENCE = sources.filter(({ system }) => system === "reference").map(({ code }) => code);
const titleOf = (code: string) => sources.find((source) => source.code === code)!.title;

/** Why a figure is not available, in words; undefined where it is. */
export function notAvailable({ missing }: Coverage): string | undefined {
  return missing.length === 0 ? undefined : `No file of ${missing.join(", ")} has been received.`;
}

/** What to know of a figure on a date that the yearly files do not reach back to; null where they do. */
export function caution({ since }: Coverage, date: IsoDate): string | null {
  if (since === null || date >= since) return null;
  return `The files received reach back to ${since}: figures for earlier dates lack children who had left by then.`;
}
