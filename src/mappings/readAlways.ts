import { isIsoDate } from "../lib/dates";
import type { Source, SourceColumn } from "../sources/source";
import type { MappedColumn } from "./mapping";
import { advice } from "./problems";
import type { Problems } from "./problems";
import { nameOf } from "./readColumns";
import { isAmong, wordsOf } from "./words";
import { entriesOf, quoted, textOf } from "./yamlNodes";
import type { Entry } from "./yamlNodes";

/** The cells that every row has, by column of the source. */
export function readAlways(
  always: Entry | undefined,
  base: Source | null,
  columns: readonly MappedColumn[],
  problems: Problems,
): Record<string, string> {
  if (!always) return {};
  const cells = entriesOf(always.value, always.key, '"always"', problems).flatMap((entry) => {
    const text = textOf(entry, problems);
    const name = base ? nameOf(entry.name, base, entry, problems) : null;
    if (text === null || base === null || name === null) return [];
    if (columns.some(({ to }) => to === name))
      problems.add(entry.key, `column ${name} is mapped and is always the same. Keep one of the two.`);
    const wrong = faultOf(text, base.columns[name]!);
    if (wrong !== null) problems.add(entry.key, `column ${name} cannot always be ${quoted(text)}: ${wrong}`);
    return [[name, text] as const];
  });
  return Object.fromEntries(cells);
}

/** Why a column cannot have a cell, and what to do; null: it can. */
function faultOf(text: string, column: SourceColumn): string | null {
  const { type } = column;
  const known = wordsOf(column);
  if (known && !isAmong(text, known.words))
    return `it is not in the list ${known.list}. ${advice(text, known.words)}`;
  if (known) return null;
  if (type.is === "identifier") return "children are not all one child. Map a heading to it.";
  if (type.is === "date") return isIsoDate(text) ? null : "it is not a date written yyyy-mm-dd. Write it so.";
  if (type.is === "integer" || type.is === "number") return numberFault(text, type);
  if (type.is !== "text") return null;
  if (type.pattern && !type.pattern.test(text)) return `it does not look like ${type.looksLike}. Correct it.`;
  return type.longest !== undefined && text.length > type.longest
    ? `it is longer than ${type.longest} characters. Shorten it.`
    : null;
}

function numberFault(text: string, { least, most }: { least: number; most: number }): string | null {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text) && Number(text) >= least && Number(text) <= most;
  return isNumber ? null : `it is not a number from ${least} to ${most}. Give one.`;
}
