import { ssda903Sources } from "../../sources/ssda903";
import type { Source } from "../../sources/source";
import type { Group } from "./childReader";

/** A row of a table with the line of the XML it comes from. */
export interface TableRow {
  readonly source: Source;
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** Fields that the XML calls otherwise than the table. */
const OTHER_NAMES: Readonly<Record<string, string>> = { CHILDID: "CHILD", PL: "PLACE" };

/** Columns that other tables repeat from the header. */
const OF_CHILD = ["CHILD", "SEX", "DOB"];

/** Says that there is a row of UASC; the table has no such column. */
const ASYLUM = "UASC";
const NO = ["", "0"];

const header = sourceNamed("ssda903_header");
const asylum = sourceNamed("ssda903_uasc");

/** The table of each field but those of the child. No two tables have a field in common. */
const TABLE_OF: ReadonlyMap<string, Source> = new Map([
  ...ssda903Sources.flatMap((source) =>
    Object.keys(source.columns)
      .filter((name) => !OF_CHILD.includes(name))
      .map((name) => [name, source] as const),
  ),
  ...OF_CHILD.map((name) => [name, header] as const),
  [ASYLUM, asylum],
]);

/**
 * The rows of one child. A group gives a row to each table of which it has a field that is not blank; the child's id,
 * sex and date of birth are added. A field that no table knows goes, as a column of its own, to the table its group
 * is of, so that the report of that table names it.
 */
export function rowsOfChild(groups: readonly Group[]): TableRow[] {
  const named = groups.map(({ line, fields }) => ({ line, fields: renamed(fields) }));
  const ofChild = named.flatMap(({ fields }) => [...fields].filter(([name]) => OF_CHILD.includes(name)));
  return named.flatMap(({ line, fields }) =>
    [...byTable(fields)].map(([source, cells]) => {
      const repeated = ofChild.filter(([name]) => name in source.columns);
      return { source, line, cells: new Map([...repeated, ...cells]) };
    }),
  );
}

function renamed(fields: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...fields].map(([name, text]) => [OTHER_NAMES[name] ?? name, text]));
}

/** The fields that are not blank, by the table they are of. */
function byTable(fields: ReadonlyMap<string, string>): Map<Source, [string, string][]> {
  const tables = new Map<Source, [string, string][]>();
  const add = (source: Source, cells: [string, string][]) =>
    tables.set(source, [...(tables.get(source) ?? []), ...cells]);
  const unknown: [string, string][] = [];
  for (const [name, text] of fields) {
    const table = TABLE_OF.get(name);
    if (name === ASYLUM) {
      if (!NO.includes(text)) add(asylum, []);
    } else if (text === "") continue;
    else if (table) add(table, [[name, text]]);
    else unknown.push([name, text]);
  }
  if (unknown.length > 0) add([...tables.keys()][0] ?? header, unknown);
  return tables;
}

function sourceNamed(code: string): Source {
  return ssda903Sources.find((source) => source.code === code)!;
}
