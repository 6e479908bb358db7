import type { IsoDate } from "../lib/dates";
import type { Source, SourceColumn } from "../sources/source";
import { cellCheck } from "./checkCell";
import type { CellCheck } from "./fault";
import type { Severity } from "./issue";
import type { Pack } from "./pack";
import { packOf } from "./pack";

/** One column of a file at hand: where its cells stand, what they must be and where they go. */
export interface Cell {
  readonly name: string;
  /** The heading the sender wrote, by which issues name the column. */
  readonly heading: string;
  readonly column: SourceColumn;
  readonly check: CellCheck;
  /** What the row says there, without blanks around it; "" where it says nothing. */
  readonly textOf: (texts: readonly string[]) => string;
  readonly severity: Severity;
  /** Where the checked text goes among the values; -1: nowhere. */
  readonly slot: number;
  /** Where it goes by its own name among the packed cells of a record column; null: it is not packed. */
  readonly pack: Pack | null;
  /** Codes sent instead of an identifier. */
  readonly unknown: ReadonlySet<string>;
}

export interface CellSettings {
  readonly source: Source;
  readonly year: number;
  /** The day of receipt. */
  readonly today?: IsoDate;
  /** For each cell of a row, the source column it belongs to; null: an unknown column, not kept. */
  readonly header: readonly (string | null)[];
  /** For each cell of a row, the heading as the sender wrote it; absent: the source's own names. */
  readonly headings?: readonly string[] | undefined;
}

/** The cells of the rows of one file: those of its header, then those that are the same for every row. */
export function rowCells(settings: CellSettings, slots: readonly string[]): Cell[] {
  const { source, header, headings } = settings;
  const inFile = header.flatMap((name, index) => {
    if (name === null) return [];
    const heading = headings?.[index]?.trim() ?? name;
    return [cellOf(settings, slots, name, heading, textAt(index, source, source.columns[name]!))];
  });
  const fixed = Object.entries(source.fixed ?? {}).map(([name, text]) =>
    cellOf(settings, slots, name, name, () => text!),
  );
  return [...inFile, ...fixed];
}

function cellOf(
  { source, year, today }: CellSettings,
  slots: readonly string[],
  name: string,
  heading: string,
  textOf: Cell["textOf"],
): Cell {
  const column = source.columns[name]!;
  const unknown = column.type.is === "identifier" ? (column.type.unknown?.codes ?? []) : [];
  return {
    ...{ name, heading, column, textOf },
    check: cellCheck(source, column, year, today),
    severity: column.invalid === "blank" ? "warning" : "error",
    slot: column.to === undefined ? -1 : slots.indexOf(column.to),
    pack: packOf(column, slots),
    unknown: new Set(unknown.map(({ code }) => code)),
  };
}

/** Reads a cell: words that mean blank become "", words of the sender become the codes of the source. */
function textAt(index: number, source: Source, column: SourceColumn): Cell["textOf"] {
  const said = new Map([
    ...[...(source.blanks ?? []), ...(column.blanks ?? [])].map((word) => [word.toUpperCase(), ""] as const),
    ...Object.entries(column.translations ?? {}).map(([word, code]) => [word.toUpperCase(), code] as const),
  ]);
  if (said.size === 0) return (texts) => texts[index]!.trim();
  return (texts) => {
    const text = texts[index]!.trim();
    return said.get(text.toUpperCase()) ?? text;
  };
}
