import type { Source } from "../sources/source";
import { headingsOf, isHeader, plain } from "./header";
import type { IssueCode } from "./issueCodes";

/** Words in the place of a child's id that its form would let pass. */
const TOTAL = /^(?:(?:grand|sub|overall)[-_]?)?totals?$|^sum$|^count$/i;
const LONGEST_TOTAL = 13;

/** Lines that exports add below a table: totals, counts of rows, words that nothing follows. */
const CLOSING =
  /^\W*(?:(?:(?:grand|sub|overall|report)[ -]?)?totals?|sum|(?:(?:row|record)s? )?count|(?:total|number of|no\.? of) (?:rows|records|children|count)|(?:(?:grand )?total|count|sum|rows|records)\s*[:=].*|\(?\d+ (?:rows?|records?)(?:\(s\))?(?: (?:affected|returned|selected|exported))?|end of (?:report|file|extract|table|export))\W*$/i;

/**
 * Knows the rows of a file that are no rows of its table: its header again, another table, a total. Rows are given in
 * the order of the file. Only words that stand where a heading or an id should are believed, never the look of a row.
 */
export class StrayRows {
  private readonly own: string;
  private readonly firstHeadings: ReadonlySet<string>;
  private readonly headings: ReadonlySet<string>;
  private readonly ids: readonly number[];
  private isInSecondTable = false;

  /** `header` is the first row of the file as it stands, `columns` the source's columns it was recognised as. */
  constructor(
    header: readonly string[],
    source: Source,
    columns: readonly (string | null)[],
    private readonly sources: readonly Source[],
  ) {
    this.own = joined(header);
    this.headings = headingsOf(sources);
    this.firstHeadings = new Set([header[0]!, ...sources.flatMap(({ columns }) => Object.keys(columns))]);
    this.ids = columns.flatMap((name, index) =>
      name !== null && source.columns[name]!.type.is === "identifier" ? [index] : [],
    );
  }

  /** What a row is that must not be checked as one of the table, whatever its cells; null: a row. Asked of every row. */
  beforeChecks(cells: readonly string[]): IssueCode | null {
    if (this.isInSecondTable) return this.header(cells) ?? "SECOND_TABLE";
    if (this.firstHeadings.has(cells[0]!)) return this.header(cells);
    for (const at of this.ids) {
      const cell = cells[at];
      if (cell !== undefined && cell.length <= LONGEST_TOTAL && TOTAL.test(cell.trim())) return "TOTALS_LINE";
    }
    return null;
  }

  /** What a row is that did not fit the table. */
  ofMisfit(cells: readonly string[]): IssueCode | null {
    const first = cells.find((cell) => cell.trim() !== "");
    if (first !== undefined && CLOSING.test(first.trim())) return "TOTALS_LINE";
    return this.header(cells);
  }

  private header(cells: readonly string[]): IssueCode | null {
    if (joined(cells) === this.own) {
      this.isInSecondTable = false;
      return "REPEATED_HEADER";
    }
    // A look at every source costs a hundred times more than this one, and most rows that are wrong name no column.
    if (cells.filter((cell) => this.headings.has(plain(cell))).length < 2) return null;
    if (!isHeader(cells, this.sources)) return null;
    this.isInSecondTable = true;
    return "SECOND_TABLE";
  }
}

/** A header as one text, to compare it with another; blank headings at its end are none. */
function joined(cells: readonly string[]): string {
  return cells.map(plain).join("\n").trimEnd();
}
