import { addDays } from "../lib/dates";
import type { IsoDate } from "../lib/dates";

/** What a spreadsheet shows where a formula fails, or a column is too narrow. */
const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|##+)$/i;

export const isSpreadsheetError = (cell: string): boolean => ERROR.test(cell);

/** Whether a cell is a number as a spreadsheet shortens it, 1.23E+11: the digits it does not show are lost. */
export const isShortenedNumber = (cell: string): boolean => /^\d(\.\d+)?E\+\d{1,3}$/i.test(cell);

/** A whole number without the decimals a spreadsheet gave it, "1001.0"; null: it has none such. */
export const withoutDecimals = (cell: string): string | null => /^(\d+)\.0+$/.exec(cell)?.[1] ?? null;

/** The day before the first of the 1900 date system, and the 29 February 1900 that never was. */
const DAY_ZERO = "1899-12-31";
const FALSE_LEAP_DAY = 60;

/** The day a spreadsheet means by its number in the 1900 date system; null: the day that never was. */
export function dayOfSerial(serial: number): IsoDate | null {
  if (serial === FALSE_LEAP_DAY) return null;
  return addDays(DAY_ZERO, serial > FALSE_LEAP_DAY ? serial - 1 : serial);
}
