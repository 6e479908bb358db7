import { keyColumns, OWNER_COLUMNS } from "../records/recordTable";
import type { Source } from "../sources/source";
import { recordColumns } from "./checkRow";
import { comparison } from "./compareSql";
import { fedColumns } from "./fedColumns";
import { lateSql } from "./lateSql";
import type { LateSql, Newer } from "./lateSql";
import { repeatsSql } from "./repeatsSql";
import type { RepeatsSql } from "./repeatsSql";
import { OWNERS, sameKey } from "./rowSql";

/** What a merge needs to know of its submission. */
export interface MergeSettings {
  readonly authority: string;
  readonly submission: string;
  readonly source: Source;
  /** The columns of the file; null: one that is not kept. */
  readonly header: readonly (string | null)[];
  /** Codes of the sources that feed the same table, this one included. */
  readonly sharing: readonly string[];
  /** The collection year of the file; 0 where its source has none. */
  readonly period: number;
  /** The day the file was extracted from its system. */
  readonly extractedOn: string;
  /** The moment from which the new versions are known. */
  readonly now: string;
  /** Whether a snapshot may withdraw many records at once. */
  readonly acceptWithdrawals: boolean;
}

/**
 * The statements of a merge, one submission into one canonical table. Named values: :authority, :submission, :source,
 * :sharing, :period (the collection year, 0 for files that have none), :extracted, :now.
 *
 * A record of a later collection year is never overwritten by a file of an earlier one, nor what a file says by one
 * extracted before it, so the order in which files arrive does not matter; of two extracted on one day the later wins.
 * A file leaves alone the columns of the table that it has no column for.
 */
export interface MergeSql extends RepeatsSql {
  /** Whether anything of the authority is in the table yet. */
  readonly isEmpty: string;
  /** The kinds of file of the table of which one was merged that had been extracted after this one: see `Newer`. */
  readonly newerFiles: string;
  /** Sets every row of a snapshot apart that a newer one has overtaken. */
  readonly setAllApart: string;
  /** How each staged row stands to what is known: added, corrected, renewed, unchanged, superseded, deleted, nothing. */
  readonly compare: string;
  /** What takes its place for a late file, which also minds what has been deleted since. */
  readonly late: (newer: readonly Newer[]) => LateSql;
  /** Counts of `compare`. */
  readonly countCompared: string;
  /** Closes the versions that rows correct or delete, and those a later year says again. */
  readonly close: string;
  readonly insert: string;
  /** Keeps, as a version that was never known, that a record nobody had told was deleted: late files may tell it yet. */
  readonly rememberDeleted: string;
  /** Notes the day on which unchanged records were last said. */
  readonly confirm: string;
  /** Rows that a later file has overtaken say nothing of identities either. */
  readonly setSupersededApart: string;
  readonly reportNothingToDelete: string;
  /** The number of current records the file should hold but does not; snapshots only. */
  readonly countWithdrawn: string;
  readonly withdraw: string;
  /** What a file of an earlier year told of withdrawn records, and one of this year took over, stands again. */
  readonly fallBack: string;
}

export function mergeSql({ source, header }: Pick<MergeSettings, "source" | "header">): MergeSql {
  const { name: table, about } = source.feeds;
  const columns = recordColumns(source);
  const owner = OWNERS[about];
  const fed = fedColumns(source, header);
  const unfed = columns.filter((name) => !fed.includes(name));
  const match = (alias: string) => sameKey(source, alias);
  const key = keyColumns(source.feeds);
  const keyOf = (alias: string) => list(alias, key).join(", ");
  const sameRecord = (one: string, other: string) =>
    key.map((name) => `${one}.${name} = ${other}.${name}`).join(" AND ");
  const told = versionColumns(source).filter((name) => name !== "known_from");
  const mine = about === "reference" ? "" : "r.authority = :authority AND ";
  const versions = `${table} (${owner.columns}${[...fed, ...unfed].join(", ")}, period, submission_id, line, said_on, known_from)`;
  const said = `:period, :submission, s.line, CAST(:extracted AS date), CAST(:now AS timestamptz)`;
  const insertInto = (kept: string) =>
    `INSERT INTO ${versions} SELECT ${owner.values}${[...list("s", fed), ...list(kept, unfed)].join(", ")}, ${said} FROM staged s`;
  // What the source does not feed is taken over from the version that was closed a moment ago.
  const before =
    unfed.length === 0
      ? ""
      : `LEFT JOIN ${table} o ON ${match("o")} AND o.known_to = CAST(:now AS timestamptz) AND o.closed_by = :submission`;
  const inScope = `${mine}r.known_to IS NULL AND r.period = :period AND r.submission_id IN (
      SELECT u.id FROM submissions u WHERE u.source = :source${mine === "" ? "" : " AND u.authority = :authority"})`;
  const absent = `NOT EXISTS (SELECT FROM staged s WHERE s.fate = 'r' AND ${match("r")}) ${NOT_SET_ASIDE[about]}`;
  return {
    ...repeatsSql(source),
    ...comparison(source, fed),
    late: (newer) => lateSql(source, fed, newer),
    isEmpty: `SELECT NOT EXISTS (SELECT FROM ${table} r${mine === "" ? "" : " WHERE r.authority = :authority"}) AS is_empty`,
    close: `UPDATE ${table} r SET known_to = :now, closed_by = :submission
      FROM staged s JOIN compared c ON c.line = s.line AND c.standing IN ('corrected', 'renewed', 'completed', 'deleted')
      WHERE s.fate IN ('r', 'x') AND ${match("r")} AND r.known_to IS NULL`,
    insert: `${insertInto("o")} JOIN compared c ON c.line = s.line AND c.standing IN ('added', 'corrected', 'renewed') ${before} WHERE s.fate = 'r'`,
    rememberDeleted: `INSERT INTO ${table} (${owner.columns}${source.feeds.key.join(", ")}, period, submission_id, line, said_on, known_from, known_to, closed_by)
      SELECT ${owner.values}${[...list("s", source.feeds.key)].join(", ")}, ${said}, CAST(:now AS timestamptz), :submission
      FROM staged s JOIN compared c ON c.line = s.line AND c.standing = 'nothing' WHERE s.subject IS NOT NULL OR ${about === "child" ? "false" : "true"}`,
    confirm: `UPDATE ${table} r SET said_on = :extracted
      FROM staged s JOIN compared c ON c.line = s.line AND c.standing = 'unchanged'
      WHERE s.fate = 'r' AND ${match("r")} AND r.known_to IS NULL AND r.said_on < :extracted`,
    countWithdrawn: `SELECT count(*)::int AS scope, (count(*) FILTER (WHERE ${absent}))::int AS absent,
      EXISTS (SELECT FROM staged WHERE fate = 'q' AND subject IS NULL) AS unread FROM ${table} r WHERE ${inScope}`,
    fallBack: `INSERT INTO ${table} (${told.join(", ")}, known_from)
      SELECT DISTINCT ON (${keyOf("v")}) ${list("v", told).join(", ")}, CAST(:now AS timestamptz)
      FROM ${table} gone JOIN ${table} v ON ${sameRecord("v", "gone")}
      JOIN submissions c ON c.id = v.closed_by AND c.collection_year > v.period
      JOIN submissions u ON u.id = v.submission_id AND u.status = 'merged'
      WHERE ${mine.replace("r.", "gone.")}gone.closed_by = :submission AND gone.known_to = CAST(:now AS timestamptz)
        AND v.period < :period AND NOT EXISTS (SELECT FROM ${table} n WHERE ${sameRecord("n", "v")} AND n.known_to IS NULL)
      ORDER BY ${keyOf("v")}, v.known_from DESC`,
    withdraw: `UPDATE ${table} r SET known_to = :now, closed_by = :submission WHERE ${inScope} AND ${absent}`,
  };
}

/** The columns of a version in the order in which COPY writes them. */
export function versionColumns(source: Source): string[] {
  const own = [...OWNER_COLUMNS[source.feeds.about], ...recordColumns(source)];
  return [...own, "period", "submission_id", "line", "said_on", "known_from"];
}

/** A record is not missing from a file that has a row about its child which could not be read. */
const NOT_SET_ASIDE = {
  child: "AND NOT EXISTS (SELECT FROM staged q WHERE q.fate = 'q' AND q.subject = r.subject)",
  authority: "",
  reference: "",
} as const;

const list = (alias: string, names: readonly string[]) => names.map((name) => `${alias}.${name}`);
