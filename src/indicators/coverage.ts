import type { IsoDate } from "../lib/dates";
import { sources } from "../sources";
import { answersOf } from "./answers";
import type { Asked } from "./answers";
import { alternatives } from "./needs";
import type { Need } from "./needs";

/** What the files received cover of what a question needs. */
export interface Coverage {
  /** Titles of the sources of which no file had been merged, each once. */
  readonly missing: readonly string[];
  /** The first day that the yearly files reach back to, the eve of their first year: they hold what was open then; null where none is needed or none tells its year. */
  readonly since: IsoDate | null;
  /** The last day that the files of every need speak of: that on which the newest was extracted or came, and for yearly files the end of its year; null where none came. */
  readonly until: IsoDate | null;
}

/** Which of the `needs` had been received at `knownAt`, and from which day on they speak. */
export async function coverage(
  from: Asked,
  authority: string,
  knownAt: string | null,
  needs: readonly Need[],
): Promise<Coverage> {
  const received = await receivedBy(from, authority, knownAt);
  const years = needs
    .map((need) => firstYear(alternatives(need).map((code) => received.get(code)?.first_year ?? null)))
    .filter((year) => year !== null);
  const lastDays = needs
    .filter((need) => !alternatives(need).some((code) => REFERENCE.includes(code)))
    .map((need) =>
      alternatives(need)
        .map((code) => received.get(code)?.newest ?? "")
        .sort()
        .at(-1)!,
    )
    .filter((day) => day !== "");
  const lacking = needs.filter((need) => !alternatives(need).some((code) => received.has(code)));
  return {
    missing: [...new Set(lacking.map((need) => alternatives(need).map(titleOf).join(" or ")))],
    since: years.length === 0 ? null : `${Math.max(...years) - 1}-03-31`,
    until: [...lastDays].sort()[0] ?? null,
  };
}

/** What has been received, by source; read once for however many figures need it. */
async function receivedBy(from: Asked, authority: string, knownAt: string | null) {
  const { knex, once } = answersOf(from);
  const rows = await once(`received ${knownAt}`, async () => {
    const read = await knex.raw<{ rows: Received[] }>(
      `SELECT source, min(collection_year) AS first_year,
         least(max(coalesce(extracted_on, (received_at AT TIME ZONE 'UTC')::date)), make_date(max(collection_year), 3, 31)) AS newest
       FROM submissions
       WHERE (status = 'merged' OR status = 'withdrawn' AND decided_at > CAST(:known_at AS timestamptz)) AND received_at <= CAST(:known_at AS timestamptz)
         AND (authority = :authority OR source = ANY (CAST(:reference AS text[])))
       GROUP BY source`,
      { authority, known_at: knownAt ?? "infinity", reference: [...REFERENCE] } as never,
    );
    return read.rows;
  });
  return new Map(rows.map((row) => [row.source, row]));
}

interface Received {
  readonly source: string;
  readonly first_year: number | null;
  readonly newest: IsoDate;
}

/** The earliest year that any of the alternatives tells; null where none does. */
function firstYear(years: readonly (number | null)[]): number | null {
  const told = years.filter((year) => year !== null);
  return told.length === 0 ? null : Math.min(...told);
}

/** Sources everybody shares: their files count for every authority. */
export const REFERENCE: readonly string[] = sources
  .filter(({ system }) => system === "reference")
  .map(({ code }) => code);
const titleOf = (code: string) => sources.find((source) => source.code === code)!.title;

/** Why a figure is not available, in words; undefined where it is. */
export function notAvailable({ missing }: Coverage): string | undefined {
  return missing.length === 0 ? undefined : `No file of ${missing.join(", ")} has been received.`;
}

/**
 * What to know of a figure of a period that the yearly files do not reach back to, or that goes on after the newest files
 * received; null where neither is so.
 */
export function caution({ since, until }: Coverage, from: IsoDate, to: IsoDate): string | null {
  const said: string[] = [];
  if (since !== null && from < since)
    said.push(
      `The files received reach back to ${since}: figures for earlier dates lack children who had left by then.`,
    );
  if (until !== null && to > until)
    said.push(
      `The newest files received tell of ${until} and before: what happened later is not in the figure.`,
    );
  return said.length === 0 ? null : said.join(" ");
}
