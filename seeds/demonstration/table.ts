import type { IsoDate } from "../../src/lib/dates";

/** One CSV file to be written: its path below the folder, its header, and its rows of cells; null: blank. */
export interface Table {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

export type Row = readonly (string | null)[];

/** The text of a file. No cell of the demonstration holds a comma or a quotation mark. */
export function csv({ header, rows }: Table): string {
  return [header, ...rows].map((row) => `${row.map((cell) => cell ?? "").join(",")}\r\n`).join("");
}

/** A date as the social care system writes it, dd/mm/yyyy. */
export function daySlashed(date: IsoDate): string;
export function daySlashed(date: IsoDate | null): string | null;
export function daySlashed(date: IsoDate | null): string | null {
  return date === null ? null : date.split("-").reverse().join("/");
}
