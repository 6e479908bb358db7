import type { Knex } from "knex";
import type { Profile, RawCell, ReleasedTable } from "../../disclosure/cell";
import { release } from "../../disclosure/release";
import { PERCENT } from "../../disclosure/scales";
import { cellsOf } from "./cells";
import type { ToldRow } from "./cells";
import { toldSql } from "./toldSql";

/** What the identifiers that are not linked can be counted by. */
export const UNMATCHED_BY = {
  source: "The kind of file that told them: one told by several counts in each, and once in the total.",
  submission: "The file that told them, as the records that stand say.",
  kind: "The kind of identifier.",
  reason: "Why they are not linked: each reason among all that were told.",
} as const;

export type UnmatchedBy = keyof typeof UNMATCHED_BY;

export interface UnmatchedRequest {
  readonly authority: string;
  readonly by: readonly UnmatchedBy[];
  /** ISO timestamp; null: as known now. */
  readonly knownAt: string | null;
}

/** A database, and a memory of what was read from it that lasts until the hub comes to know more. */
export interface Remembering {
  readonly knex: Knex;
  once<T>(key: string, read: () => Promise<T>): Promise<T>;
}

/**
 * How many of the identifiers told are linked to no child of a local id: a released table with the breakdowns `by`
 * and all their margins (null: all). Numerator: not linked; denominator: told; value: percent.
 */
export async function unmatched(
  from: Knex | Remembering,
  { authority, by, knownAt }: UnmatchedRequest,
  profile: Profile,
): Promise<ReleasedTable> {
  const { knex, once } = typeof from === "function" ? { knex: from, once: forgetful } : from;
  // What a file leaves of its source is to be known even where the source was not asked for.
  const toldBy = TOLD_BY.filter((one) => by.includes(one) || (one === "source" && by.includes("submission")));
  const values = { authority, known_at: knownAt ?? "infinity" };
  const rows = await once(`told ${toldBy.join(" ")} ${values.known_at}`, () =>
    read(knex, toldSql(toldBy), values),
  );
  const withReason = by.includes("reason");
  const isAsked = ({ group }: RawCell) => by.includes("source") || (group["source"] ?? null) === null;
  const cells = cellsOf(toldBy, withReason, rows).filter(isAsked);
  const breakdowns = [...toldBy.filter((one) => by.includes(one)), ...(withReason ? ["reason"] : [])];
  const notAvailable = cells[0]!.denominator === 0 ? NOTHING : undefined;
  return release({ breakdowns, cells, scale: PERCENT, notAvailable }, profile);
}

const forgetful: Remembering["once"] = (_key, read) => read();

const TOLD_BY = ["source", "submission", "kind"] as const;

const NOTHING = "No file that tells of children had been received.";

/** The whole of an authority's records is read: on a large one this takes seconds. */
const LONGEST_MS = 60_000;

async function read(knex: Knex, sql: string, values: Record<string, string>): Promise<ToldRow[]> {
  return knex.transaction(
    async (trx) => {
      await trx.raw(
        `SET LOCAL enable_nestloop = off; SET LOCAL work_mem = '64MB'; SET LOCAL statement_timeout = ${LONGEST_MS}`,
      );
      return (await trx.raw<{ rows: ToldRow[] }>(sql, values)).rows;
    },
    { readOnly: true },
  );
}
