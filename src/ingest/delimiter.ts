import { HubError } from "../lib/hubError";
import type { Delimiter } from "../sources/reading";

/** Delimiters as they are named in a sentence. */
const NAMES: Readonly<Record<Delimiter, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "vertical bars",
};

/** What a header split at commas says that has another delimiter; null: it has none. */
export function wrongDelimiter(cells: readonly string[]): HubError | null {
  const text = cells.join(",");
  const count = (delimiter: string) => text.split(delimiter).length - 1;
  const [found] = ([";", "\t", "|"] as const).toSorted((a, b) => count(b) - count(a));
  if (count(found!) === 0 || count(found!) <= cells.length - 1) return null;
  return new HubError(
    "WRONG_DELIMITER",
    `The columns are separated by ${NAMES[found!]}, not by commas. Export the file with commas, or declare the delimiter in a mapping.`,
  );
}
