import type { IsoDate } from "../../../src/lib/dates";
import type { Row } from "../table";
import { quoted } from "./quoted";

/** A document that prints figures. */
export interface PrintedDocument {
  readonly name: string;
  /** The day it is published: before, the authority does not send its figures. */
  readonly publishedOn: IsoDate;
  /** The day its figures are of, where a line says no other. */
  readonly of: IsoDate;
  /**
   * A figure a line: indicator | breakdown | numerator | denominator | value | unit, and where there are any
   * | target | comparator | its value | note | the day the figure is of. "=" stands for a breakdown by nothing.
   */
  readonly figures: string;
}

export const HEADER = `indicator_id period_end breakdown numerator denominator printed_value unit target
comparator_name comparator_value document document_line period_printed status note`;

/** Where the first figure stands in a document, and how many lines further the next. */
const [FIRST_LINE, LINES_EACH] = [12, 2];

/** The rows of a document. */
export function rowsOf({ name, of, figures }: PrintedDocument): Row[] {
  const lines = figures
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.map((line, index) => {
    const cells = line.split("|").map((cell) => cell.trim() || null);
    const [indicator, breakdown, ...printed] = cells;
    const [numerator, denominator, value, unit, target, comparator, compared, note, day] = printed;
    const row = [
      ...[indicator, day ?? of, breakdown === "=" ? "all" : breakdown, numerator, denominator, value, unit],
      ...[target, comparator, compared, name, String(FIRST_LINE + index * LINES_EACH), null, "final", note],
    ];
    return row.map((cell) => quoted(cell ?? null));
  });
}
