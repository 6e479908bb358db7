import { readPrinted } from "../../records/performance/printedNumber";
import type { RuleRow } from "../source";

/** The columns the rules of published figures read. */
export type FigureColumn =
  | "period_end"
  | "numerator"
  | "denominator"
  | "printed_value"
  | "unit"
  | "target"
  | "comparator_name"
  | "comparator_value"
  | "status";

export type FigureRow = RuleRow<FigureColumn>;

/** Whether the unit says the value is a share in per cent: "%", or "%" and a word about it. */
export const isShare = ({ unit }: FigureRow): boolean => /^%( |$)/.test(unit ?? "");

/** Whether the unit says that no number is printed: a grade, or words, a bound, a range, a suppressed figure. */
export const isInWords = ({ unit }: FigureRow): boolean =>
  /^grade$|\((words|bound|range|suppressed)\)$/.test(unit ?? "");

/** Whether the status says that there is no figure. */
export const isWithheld = ({ status }: FigureRow): boolean =>
  status === "suppressed" || status === "not collected";

/** The number a cell reads as; null where it is blank or reads as none. */
export function numberIn(row: FigureRow, column: FigureColumn): number | null {
  return readPrinted(row[column] ?? "")?.value ?? null;
}

/** Whether a cell is there and reads as no number. */
export function isNoNumber(row: FigureRow, column: FigureColumn): boolean {
  return Boolean(row[column]) && numberIn(row, column) === null;
}
