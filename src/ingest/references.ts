import type { Knex } from "knex";
import type { Reference } from "../sources/references";
import type { Source } from "../sources/source";
import { place } from "./issue";
import { knownNames } from "./knownNames";
import type { Elsewhere, NamingRow } from "./knownNames";
import { fingerprint, shown } from "./sentCells";

/** A file whose rows are merged, or went straight to their table, in the same transaction. */
export interface NamingFile extends Elsewhere {
  readonly authority: string;
  readonly submission: string;
  readonly source: Source;
  /** The columns of the file; null: one that is not kept. */
  readonly header: readonly (string | null)[];
  /** Their headings as the sender wrote them. */
  readonly headings: readonly string[];
  /** Whether its rows went straight to their table, as those of a first file do. */
  readonly isFirst: boolean;
}

/** A row that names what is not known, and the issue that says so. */
export interface UnknownName {
  readonly submission: string;
  readonly source: Source;
  readonly reference: Reference;
  readonly ordinal: number;
  readonly line: number;
  readonly row: NamingRow;
}

/** Ordinals of issues of names begin here, behind those of the row itself and of rows across. */
const FIRST_ORDINAL = 200;

/**
 * Stages a warning of each row that names what is not known, with what it may have meant for its sender alone. The rows
 * stay. Limit: rows and names are held in memory, which plans have room for and the returns of children would not.
 */
export async function checkReferences(
  trx: Knex.Transaction,
  file: NamingFile,
): Promise<readonly UnknownName[]> {
  const { references = [], columns } = file.source;
  // A local mapping may leave out what its extract does not have.
  const asked = references
    .map((reference, index) => ({ reference, ordinal: FIRST_ORDINAL + index }))
    .filter(({ reference }) => reads(reference).every((name) => name in columns));
  if (asked.length === 0) return [];
  const rows = await rowsTaken(
    trx,
    file,
    asked.flatMap(({ reference }) => [...reads(reference), ...beside(reference)]),
  );
  const all: UnknownName[] = [];
  for (const { reference, ordinal } of asked) all.push(...(await ask(trx, file, reference, ordinal, rows)));
  return all;
}

interface TakenRow {
  readonly line: number;
  readonly row: NamingRow;
}

async function ask(
  trx: Knex.Transaction,
  file: NamingFile,
  reference: Reference,
  ordinal: number,
  rows: readonly TakenRow[],
): Promise<UnknownName[]> {
  const naming = rows.filter(({ row }) => names(reference, row));
  const known = naming.length === 0 ? null : await knownNames(trx, reference, file);
  if (!known) return [];
  const { submission, source } = file;
  const unknown = naming
    .filter(({ row }) => !known.has(row))
    .map((one) => ({ ...{ submission, source, reference, ordinal }, ...one }));
  const nearest = advice(reference, (row) => known.nearest(row));
  const issues = unknown.map((one) => issueOf(file, one, nearest(one.row)));
  await trx.raw(STAGE, { issues: JSON.stringify(issues) });
  return unknown;
}

/** Unknown names of a file that are looked for among all known ones, which takes as long as there are of both. */
const MOST_ADVISED = 50;

/** What a row may have meant: each name is looked for once, and beyond so many no more. */
function advice(reference: Reference, nearest: (row: NamingRow) => readonly string[]) {
  const found = new Map<string, readonly string[]>();
  return (row: NamingRow): readonly string[] => {
    const name = JSON.stringify([...reads(reference), ...beside(reference)].map((cell) => row[cell] ?? null));
    if (!found.has(name)) found.set(name, found.size < MOST_ADVISED ? nearest(row) : []);
    return found.get(name)!;
  };
}

function names({ column, where = {} }: Reference, row: NamingRow): boolean {
  return row[column] != null && Object.entries(where).every(([name, kept]) => row[name] === kept);
}

/** The cells without which a reference says nothing. */
const reads = ({ column, named = [], where = {}, known }: Reference): string[] => [
  ...[column, ...named, ...Object.keys(where)],
  ...(known.is === "statusWords" ? [known.plan] : []),
];

const beside = ({ known }: Reference): string[] =>
  known.is === "statusWords" && known.colour !== undefined ? [known.colour] : [];

/** Cells of the rows that were merged, as the records keep them. */
async function rowsTaken(
  trx: Knex.Transaction,
  { authority, submission, source, isFirst }: NamingFile,
  names: readonly string[],
): Promise<TakenRow[]> {
  const { key, columns, feeds } = source;
  const cells = [...new Set([...key, ...names])]
    .filter((name) => name in columns)
    .map((name) => `'${name}', r.${columns[name]!.to!}`);
  const taken = isFirst
    ? `${feeds.name} r WHERE r.authority = :authority AND r.submission_id = :submission`
    : "staged r WHERE r.fate = 'r'";
  const { rows } = await trx.raw<{ rows: TakenRow[] }>(
    `SELECT r.line, jsonb_build_object(${cells.join(", ")}) AS row FROM ${taken} ORDER BY r.line`,
    { authority, submission },
  );
  return rows;
}

function issueOf(
  { source, header, headings }: NamingFile,
  { reference: { code, column, says }, ordinal, line, row }: UnknownName,
  choices: readonly string[],
) {
  const heading = headings[header.indexOf(column)]?.trim() ?? column;
  const key = source.key.map((name) => (name === column ? "" : String(row[name] ?? "")));
  return {
    ...{ line, ordinal, column_name: heading, code },
    message: `${place(source.title, line, heading)}: ${says}`,
    for_sender: { value: shown(row[column] ?? ""), choices, about: fingerprint([code, column, ...key]) },
  };
}

const STAGE = `INSERT INTO staged (fate, line, ordinal, column_name, code, severity, message, for_sender)
  SELECT 'i', f.line, f.ordinal, f.column_name, f.code, 'warning', f.message, f.for_sender
  FROM jsonb_to_recordset(CAST(:issues AS jsonb))
    AS f (line integer, ordinal integer, column_name text, code text, message text, for_sender jsonb)`;
