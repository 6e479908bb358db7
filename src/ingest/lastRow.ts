import type { Source } from "../sources/source";
import { datePattern, readDate } from "./checkDate";

/**
 * Whether the last row of a file without a last line end may lack the end of its last cell. Files are cut, and exports
 * leave the last line end out: the two look alike. Only a last cell of which every character is there, a whole date,
 * pupil number or NHS number, or one that is not kept, tells that the row is whole.
 */
export function mayBeCut(
  cells: readonly string[],
  header: readonly (string | null)[],
  source: Source,
): boolean {
  const name = header.at(-1) ?? null;
  if (name === null) return false;
  const { type, dateFormat = source.dateFormat } = source.columns[name]!;
  const cell = cells.at(-1)!.trim();
  if (type.is === "date") return readDate(datePattern(dateFormat), cell) === null || !/\d\d$/.test(cell);
  if (type.is === "identifier" && type.kind === "upn") return !/^[A-Z]\d{11}[A-Z\d]$/i.test(cell);
  if (type.is === "identifier" && type.kind === "nhs") return cell.replace(/\D/g, "").length !== 10;
  return true;
}
