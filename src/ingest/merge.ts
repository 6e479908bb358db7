import type { Knex } from "knex";
import { joinAsPlanned, joinByHash } from "../identity/joins";
import { HubError } from "../lib/hubError";
import type { Newer } from "./lateSql";
import { mergeSql } from "./mergeSql";
import type { MergeSettings, MergeSql } from "./mergeSql";

/** How the rows of a submission stood to what was known. */
export interface Merged {
  readonly counts: {
    readonly added: number;
    readonly corrected: number;
    readonly unchanged: number;
    readonly superseded: number;
    readonly deleted: number;
    readonly withdrawn: number;
  };
  /** Records the file lacks that were not withdrawn, because rows of it could not be read and may be theirs. */
  readonly putOff: number;
  /** Whether a snapshot extracted after this one was merged before, so that nothing of this one was taken. */
  readonly overtaken: boolean;
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
export async function merge(trx: Knex.Transaction, settings: MergeSettings): Promise<Merged> {
  const sql = mergeSql(settings);
  const values = valuesOf(settings);
  // A table made a moment ago has no statistics, and without them large joins are planned for a few rows.
  await trx.raw("ANALYZE staged");
  const { staged } = await one<{ staged: number }>(trx, "SELECT count(*)::int AS staged FROM staged", {});
  await joinByHash(trx, staged);
  const done = await mergeStaged(trx, settings, sql, values);
  await joinAsPlanned(trx);
  return done;
}

async function mergeStaged(
  trx: Knex.Transaction,
  settings: MergeSettings,
  sql: MergeSql,
  values: Values,
): Promise<Merged> {
  await setRepeatsAside(trx, sql, values);
  const { newer } = await one<{ newer: Newer[] }>(trx, sql.newerFiles, values);
  const isSnapshot = settings.source.arrives === "snapshot";
  if (newer.length > 0 && isSnapshot) return setAllApart(trx, sql);
  const late = newer.length === 0 ? null : sql.late(newer);
  await trx.raw((late ?? sql).compare, values);
  await trx.raw("ANALYZE compared");
  const counts = await standings(trx, sql.countCompared);
  const { withdrawn, putOff } = isSnapshot ? await withdraw(trx, settings, sql, values) : NO_WITHDRAWAL;
  await write(trx, sql, values, counts);
  if (late && counts.completed > 0) await trx.raw(late.complete, values);
  const { renewed, nothing, completed, overtaken, ...rest } = counts;
  const unchanged = rest.unchanged + renewed + nothing;
  const corrected = rest.corrected + completed;
  return merged(
    { ...rest, corrected, unchanged, superseded: rest.superseded + overtaken, withdrawn },
    putOff,
  );
}

const NONE = { added: 0, corrected: 0, unchanged: 0, superseded: 0, deleted: 0, withdrawn: 0 };

export function merged(counts: Partial<Merged["counts"]>, putOff = 0, overtaken = false): Merged {
  return { counts: { ...NONE, ...counts }, putOff, overtaken };
}

async function setAllApart(trx: Knex.Transaction, sql: MergeSql): Promise<Merged> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(sql.setAllApart);
  return merged({ superseded: rowCount }, 0, true);
}

type Standings = Awaited<ReturnType<typeof standings>>;

async function write(trx: Knex.Transaction, sql: MergeSql, values: Values, counts: Standings): Promise<void> {
  const { added, corrected, renewed, completed, deleted, unchanged, superseded, nothing } = counts;
  if (corrected + renewed + completed + deleted > 0) await trx.raw(sql.close, values);
  if (added + corrected + renewed > 0) await trx.raw(sql.insert, values);
  if (unchanged > 0) await trx.raw(sql.confirm, values);
  if (superseded > 0) await trx.raw(sql.setSupersededApart);
  if (nothing > 0) {
    await trx.raw(sql.rememberDeleted, values);
    await trx.raw(sql.reportNothingToDelete, values);
  }
}

/** The named values of the statements. */
type Values = Readonly<Record<string, string | number | readonly string[]>>;

function valuesOf(settings: MergeSettings): Values {
  const { authority, submission, period, now, source, extractedOn, sharing } = settings;
  const { code, title } = source;
  return { authority, submission, period, now, title, source: code, extracted: extractedOn, sharing };
}

async function setRepeatsAside(trx: Knex.Transaction, sql: MergeSql, values: Values): Promise<void> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(sql.findRepeatedKeys, values);
  if (rowCount === 0) return;
  for (const statement of [
    sql.findRepeats,
    sql.reportRepeats,
    sql.reportRepeatsThatDiffer,
    sql.removeRepeats,
    sql.correctWarnings,
  ])
    await trx.raw(statement, values);
}

async function one<T>(trx: Knex.Transaction, sql: string, values: Values): Promise<T> {
  const { rows } = await trx.raw<{ rows: T[] }>(sql, values);
  return rows[0]!;
}

async function standings(trx: Knex.Transaction, sql: string) {
  const { rows } = await trx.raw<{ rows: { standing: string; rows: number }[] }>(sql);
  const of = (standing: string) => rows.find((row) => row.standing === standing)?.rows ?? 0;
  return {
    added: of("added"),
    corrected: of("corrected"),
    renewed: of("renewed"),
    completed: of("completed"),
    overtaken: of("overtaken"),
    unchanged: of("unchanged"),
    superseded: of("superseded"),
    deleted: of("deleted"),
    nothing: of("nothing"),
  };
}

/** The name of the last merged file of the same kind and year. */
async function lastFile(trx: Knex.Transaction, values: Values): Promise<string> {
  const sql = `SELECT file_name FROM submissions WHERE authority = :authority AND source = :source AND status = 'merged'
    AND coalesce(collection_year, 0) = :period ORDER BY extracted_on DESC, received_at DESC LIMIT 1`;
  return (await one<{ file_name: string }>(trx, sql, values)).file_name;
}

async function withdraw(
  trx: Knex.Transaction,
  { acceptWithdrawals, source }: MergeSettings,
  sql: MergeSql,
  values: Values,
): Promise<Withdrawal> {
  const { scope, absent, unread } = await one<{ scope: number; absent: number; unread: boolean }>(
    trx,
    sql.countWithdrawn,
    values,
  );
  if (absent >= MANY_RECORDS && absent > scope * LARGE_SHARE && !acceptWithdrawals)
    throw new HubError(
      "MANY_WITHDRAWN",
      `This ${source.title} file lacks ${absent} of the ${scope} records of the last one for the same year (${await lastFile(trx, values)}), so it is held. ` +
        "If it is another authority's or another year's, say so with --authority or --year; if it is right, release it with hub submissions release.",
    );
  if (absent === 0) return NO_WITHDRAWAL;
  if (unread) return { withdrawn: 0, putOff: absent };
  await trx.raw(sql.withdraw, values);
  if (source.yearly) await trx.raw(sql.fallBack, values);
  return { withdrawn: absent, putOff: 0 };
}
