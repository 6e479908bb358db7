import type { Code } from "../codeLists/codeList";
import { nearest } from "../lib/nearest";
import type { Advice } from "./fault";
import { bare, latin, withoutConfusables } from "./lookAlikes";

/** One way of seeing what was meant: the codes, among those in use, that a cell may stand for. */
type Reading = (cell: string, codes: readonly Code[], all: readonly Code[]) => Code[];

const plain = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
const spellings = ({ code, aliases = [] }: Code) => [code, ...aliases];
const isWrittenLike = (code: Code, same: (spelling: string) => boolean) => spellings(code).some(same);

/** The code itself, with something around it or letters of another alphabet in it. */
const bareCode: Reading = (cell, codes) =>
  codes.filter((code) => isWrittenLike(code, (it) => plain(it) === plain(cell)));

/** The same code in another year's coding: what the records keep of both is the same. */
const otherYear: Reading = (cell, codes, all) => {
  const kept = all
    .filter(({ code }) => plain(code) === plain(cell))
    .map(({ code, keptAs }) => keptAs ?? code);
  return codes.filter(({ code, keptAs }) => kept.includes(keptAs ?? code));
};

/** The label written instead of the code. */
const label: Reading = (cell, codes) => codes.filter((code) => plain(code.label) === plain(cell));

/** A code with its description, before or after it: "N1 - Abuse or neglect", "Abuse or neglect (N1)". */
const described: Reading = (cell, codes) =>
  codes.filter((code) =>
    isWrittenLike(code, (it) =>
      [it + code.label, code.label + it].some((both) => plain(both) === plain(cell)),
    ),
  );

/** O for 0, l or I for 1, or the other way round. */
const confused: Reading = (cell, codes) =>
  codes.filter((code) => isWrittenLike(code, (it) => withoutConfusables(it) === withoutConfusables(cell)));

/** A number with or without its leading zeros, or with the decimals of a spreadsheet. */
const sameNumber: Reading = (cell, codes) =>
  /^\d+(\.0+)?$/.test(cell)
    ? codes.filter(({ code }) => /^\d+$/.test(code) && Number(code) === Number(cell))
    : [];

/** The surest first. */
const READINGS: readonly Reading[] = [bareCode, otherYear, label, described, confused, sameNumber];

/**
 * What a wrong code may have been meant for: the one code that a way of reading gives, else the nearest ones. `codes` are
 * those in use in the year of the file, `all` those of any year.
 */
export function adviceOnCode(cell: string, all: readonly Code[], codes: readonly Code[]): Advice {
  const seen = bare(latin(cell));
  for (const reading of READINGS) {
    const found = reading(seen, codes, all).map(({ code }) => code);
    if (found.length === 1) return { suggestion: found[0]! };
    if (found.length > 1) return { choices: found };
  }
  const near = nearest(
    seen,
    codes.map(({ code }) => code),
  ).filter((code) => seen.length > 1 && code.length > 1);
  return near.length > 0 ? { choices: near } : {};
}
