import type { Knex } from "knex";
import type { AcrossRule, Source } from "../sources/source";
import { Neighbours } from "./acrossRows";
import { reportSql, rowsSql } from "./acrossSql";
import { copiedOut } from "./stage";
import { connectionOf } from "./transaction";

/** A file whose rows are merged, or went straight to their table, in the same transaction. */
export interface AcrossFile {
  readonly authority: string;
  readonly submission: string;
  readonly source: Source;
  readonly year: number;
  /** The columns of the file; null: one that is not kept. */
  readonly header: readonly (string | null)[];
  /** Their headings as the sender wrote them. */
  readonly headings: readonly string[];
  /** Whether its rows went straight to their table, as those of a first file do. */
  readonly isFirst: boolean;
}

/** Ordinals of issues across rows begin here, behind those of the row itself. */
const FIRST_ORDINAL = 100;

/**
 * Checks each row of a file beside those of the same child before and after it, once repeats are out of it, and stages
 * a warning of each row that breaks a rule. However many there are, only their line numbers are held in memory.
 */
export async function checkAcross(trx: Knex.Transaction, file: AcrossFile): Promise<void> {
  const rules = askedOf(file);
  if (rules.length === 0) return;
  const found = await linesThatBreak(trx, file, rules);
  for (const [index, rule] of rules.entries())
    if (found[index]!.length > 0) await report(trx, file, rule, found[index]!, FIRST_ORDINAL + index);
}

/** The rules whose columns the file has: a column that is not there would be read as blank. */
function askedOf({ source, header }: AcrossFile): readonly AcrossRule[] {
  const isThere = (name: string) => header.includes(name) || source.fixed?.[name] !== undefined;
  return (source.across ?? []).filter(({ reads }) => reads.every(isThere));
}

/** The lines that break each rule. */
async function linesThatBreak(
  trx: Knex.Transaction,
  file: AcrossFile,
  rules: readonly AcrossRule[],
): Promise<readonly (readonly number[])[]> {
  const { authority, submission, year } = file;
  const reads = [...new Set(rules.flatMap((rule) => rule.reads))];
  const neighbours = new Neighbours(reads, rules, { yearEnd: `${year}-03-31` });
  // COPY takes no values, so they are written into it.
  const query = trx.raw(rowsSql(file, reads), { authority, submission }).toString();
  let rest = "";
  for await (const text of copiedOut(await connectionOf(trx), query)) {
    const lines = (rest + String(text)).split("\n");
    rest = lines.pop()!;
    for (const line of lines) neighbours.add(line);
  }
  return neighbours.linesFound();
}

async function report(
  trx: Knex.Transaction,
  file: AcrossFile,
  { code, column, says }: AcrossRule,
  lines: readonly number[],
  ordinal: number,
): Promise<void> {
  const { authority, submission, source, header, headings } = file;
  const heading = headings[header.indexOf(column)]?.trim() ?? column;
  const values = { authority, submission, title: source.title, heading, column, code, says, ordinal, lines };
  await trx.raw(reportSql(file, column), values as never);
}
