import type { Knex } from "knex";
import { HubError } from "../lib/hubError";
import type { FirstLoad } from "./firstLoad";
import { mergeSql } from "./mergeSql";
import type { MergeSettings, MergeSql } from "./mergeSql";

/** How the rows of a submission stood to what was known. */
export interface Merged {
  readonly counts: {
    readonly added: number;
    readonly corrected: number;
    readonly unchanged: number;
    readonly superseded: number;
    readonly withdrawn: number;
  };
  /** Records the file lacks that were not withdrawn, because rows of it could not be read and may be theirs. */
  readonly putOff: number;
}

interface Withdrawal {
  readonly withdrawn: number;
  readonly putOff: number;
}
const NO_WITHDRAWAL: Withdrawal = { withdrawn: 0, putOff: 0 };

/** A snapshot that would withdraw at least this many records, and this share of them, waits for a person. */
const MANY_RECORDS = 10;
const LARGE_SHARE = 0.2;

/** Merges the staged rows into their canonical table, within the transaction of the submission. */
export async function merge(
  trx: Knex.Transaction,
  settings: MergeSettings,
  first: FirstLoad | null,
): Promise<Merged> {
  const sql = mergeSql(settings.source);
  const values = valuesOf(settings);
  // A table made a moment ago has no statistics, and without them large joins are planned for a few rows.
  await trx.raw("ANALYZE staged");
  if (first && (await first.tookAll())) return { counts: { ...NONE, added: first.inserted }, putOff: 0 };
  await setRepeatsAside(trx, sql, values);
  await trx.raw(sql.compare, values);
  const counts = await standings(trx, sql.countCompared);
  const { withdrawn, putOff } =
    settings.source.arrives === "snapshot" ? await withdraw(trx, settings, sql, values) : NO_WITHDRAWAL;
  if (counts.corrected > 0) await trx.raw(sql.closeCorrected, values);
  if (counts.added + counts.corrected > 0) await trx.raw(sql.insert, values);
  if (counts.unchanged > 0) await trx.raw(sql.moveUnchanged, values);
  if (counts.superseded > 0) await trx.raw(sql.setSupersededApart);
  return { counts: { ...counts, withdrawn }, putOff };
}

const NONE = { added: 0, corrected: 0, unchanged: 0, superseded: 0, withdrawn: 0 };

/** The named values of the statements. */
type Values = Readonly<Record<string, string | number>>;

function valuesOf({ authority, submission, period, now, source }: MergeSettings): Values {
  return { authority, submission, period, now, title: source.title };
}

async function setRepeatsAside(trx: Knex.Transaction, sql: MergeSql, values: Values): Promise<void> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(sql.findRepeatedKeys, values);
  if (rowCount === 0) return;
  for (const statement of [
    sql.findRepeats,
    sql.reportRepeats,
    sql.reportRepeatsThatDiffer,
    sql.removeRepeats,
  ])
    await trx.raw(statement, values);
}

async function standings(trx: Knex.Transaction, sql: string) {
  const { rows } = await trx.raw<{ rows: { standing: string; rows: number }[] }>(sql);
  const of = (standing: string) => rows.find((row) => row.standing === standing)?.rows ?? 0;
  return {
    added: of("added"),
    corrected: of("corrected"),
    unchanged: of("unchanged"),
    superseded: of("superseded"),
  };
}

async function withdraw(
  trx: Knex.Transaction,
  { acceptWithdrawals, source }: MergeSettings,
  sql: MergeSql,
  values: Values,
): Promise<Withdrawal> {
  const { rows } = await trx.raw<{ rows: { scope: number; absent: number; unread: boolean }[] }>(
    sql.countWithdrawn,
    values as never,
  );
  const { scope, absent, unread } = rows[0]!;
  if (absent >= MANY_RECORDS && absent > scope * LARGE_SHARE && !acceptWithdrawals)
    throw new HubError(
      "MANY_WITHDRAWN",
      `This ${source.title} file lacks ${absent} of the ${scope} records of the last one for the same year, so it is held. ` +
        "If it is another authority's or another year's, say so with --authority or --year; if it is right, send it with --accept-withdrawals.",
    );
  if (absent === 0) return NO_WITHDRAWAL;
  if (unread) return { withdrawn: 0, putOff: absent };
  await trx.raw(sql.withdraw, values);
  return { withdrawn: absent, putOff: 0 };
}
