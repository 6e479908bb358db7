import { isMap } from "yaml";
import type { Source, SourceColumn } from "../sources/source";
import type { MappedColumn } from "./mapping";
import { advice } from "./problems";
import type { Problems } from "./problems";
import { readDateFormat } from "./readForm";
import { isAmong, wordsOf } from "./words";
import { entriesOf, quoted, textOf, textsOf } from "./yamlNodes";
import type { Entry } from "./yamlNodes";

/** What may be said of a column besides where it goes. */
const KEYS = ["to", "dates", "codes", "blanks"];

/** The mapped columns. `base`: the source they go to; null, where it is not known, nothing is checked against it. */
export function readColumns(
  columns: Entry | undefined,
  base: Source | null,
  problems: Problems,
): MappedColumn[] {
  if (!columns) return [];
  const taken = new Set<string>();
  return entriesOf(columns.value, columns.key, '"columns"', problems).flatMap((entry) => {
    const column = readColumn(entry, base, problems);
    if (column === null) return [];
    if (taken.has(column.to))
      problems.add(entry.key, `column ${column.to} is mapped twice. Keep the heading it is fed by.`);
    taken.add(column.to);
    return [column];
  });
}

function readColumn(entry: Entry, base: Source | null, problems: Problems): MappedColumn | null {
  const isLong = isMap(entry.value);
  const parts = isLong ? entriesOf(entry.value, entry.key, `column ${quoted(entry.name)}`, problems) : [];
  const part = (name: string) => parts.find((one) => one.name === name);
  for (const { name, key } of parts)
    if (!KEYS.includes(name))
      problems.add(key, `of a column nothing called ${quoted(name)} is said. ${advice(name, KEYS)}`);
  const to = isLong ? part("to") : entry;
  if (!to) {
    problems.add(entry.key, `column ${quoted(entry.name)} goes nowhere. Add "to: <column of the source>".`);
    return null;
  }
  const name = readTo(to, base, problems);
  if (name === null) return null;
  const [codes, blanks] = [part("codes"), part("blanks")];
  return {
    ...{ heading: entry.name, to: name },
    ...readDates(part("dates"), name, base?.columns[name], problems),
    translations: codes ? readCodes(codes, name, base?.columns[name], problems) : {},
    blanks: blanks ? textsOf(blanks, problems) : [],
  };
}

/** The name of a column of the source as the source writes it. */
function readTo(entry: Entry, base: Source | null, problems: Problems): string | null {
  const text = textOf(entry, problems);
  if (text === null || base === null) return text;
  return nameOf(text, base, entry, problems);
}

/** The column of `base` called `text` in any case; null, with a problem, where there is none. */
export function nameOf(text: string, base: Source, { key }: Entry, problems: Problems): string | null {
  const names = Object.keys(base.columns);
  const found = names.find((name) => name.toUpperCase() === text.toUpperCase());
  if (found !== undefined) return found;
  problems.add(key, `${base.title} (${base.code}) has no column ${quoted(text)}. ${advice(text, names)}`);
  return null;
}

function readDates(
  entry: Entry | undefined,
  name: string,
  column: SourceColumn | undefined,
  problems: Problems,
): Pick<MappedColumn, "dateFormat"> {
  if (entry && column && column.type.is !== "date")
    problems.add(entry.key, `column ${name} is not of dates that have a format. Take "dates" out.`);
  return readDateFormat(entry, problems);
}

function readCodes(
  codes: Entry,
  name: string,
  column: SourceColumn | undefined,
  problems: Problems,
): Record<string, string> {
  const entries = entriesOf(codes.value, codes.key, '"codes"', problems);
  const known = column && wordsOf(column);
  if (known === null)
    problems.add(
      codes.key,
      `column ${name} has no codes, so its words are not translated. Take "codes" out.`,
    );
  const pairs = entries.flatMap((entry) => {
    const code = textOf(entry, problems);
    if (code !== null && known) checkCode(entry, code, known, problems);
    return code === null ? [] : [[entry.name, code] as const];
  });
  return Object.fromEntries(pairs);
}

function checkCode(
  { name, key }: Entry,
  code: string,
  { list, words }: { readonly list: string; readonly words: readonly string[] },
  problems: Problems,
): void {
  if (isAmong(code, words)) return;
  if (code === "?")
    problems.add(
      key,
      `nothing says yet what ${quoted(name)} means. Put a code of the list ${list} for the "?".`,
    );
  else problems.add(key, `${quoted(code)} is not in the list ${list}. ${advice(code, words)}`);
}
