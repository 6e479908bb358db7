import { isValidIn } from "../codeLists/codeList";
import type { CellType } from "../sources/source";
import { fault } from "./fault";
import type { CellCheck } from "./fault";
import { remembered } from "./remembered";
import { adviceOnCode } from "./suggestCode";

/** A sentence names the codes of a list that is not longer than this. */
const MOST_NAMED = 12;

/** Wrong codes are few and come again: what is advised of them is remembered. */
const REMEMBERED_CODES = 5_000;

/** The check of a code of the list of `type` in collection year `year`; gives the code the records keep. */
export function codeCheck({ list }: CellType & { is: "code" }, year: number): CellCheck {
  const valid = list.codes.filter((code) => isValidIn(code, year));
  const answers = new Map<string, string>();
  for (const { code, keptAs, aliases = [] } of valid)
    for (const spelling of [code, ...aliases]) answers.set(spelling.toUpperCase(), keptAs ?? code);
  const fill = { list: list.title, year, codes: named(valid.map(({ code }) => code)) };
  const [unknown, notInYear] = [fault("CODE_UNKNOWN", fill), fault("CODE_NOT_IN_YEAR", fill)];
  const known = new Set(list.codes.map(({ code }) => code.toUpperCase()));
  const wrong = remembered((cell) => {
    const isKnown = known.has(cell.toUpperCase());
    return (isKnown ? notInYear : unknown).advising(adviceOnCode(cell, list.codes, valid));
  }, REMEMBERED_CODES);
  return (cell) => answers.get(cell) ?? answers.get(cell.toUpperCase()) ?? wrong(cell);
}

/** The codes of a short list; a long one would bury the sentence, and the sender's report names the nearest. */
function named(codes: readonly string[]): string {
  return codes.length > MOST_NAMED ? `its ${codes.length} codes` : codes.join(", ");
}
