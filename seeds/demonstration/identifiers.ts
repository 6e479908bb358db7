/** Letters a UPN may begin with, by the remainder of its digits (DfE, UPN guide). */
const CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** The authority's own id of a child: a letter and five digits. */
export const localIdOf = (number: number, letter = "D"): string => `${letter}${10_000 + number}`;

/**
 * A unique pupil number with its right check letter, of an authority numbered 999, which does not exist. `schools`: four
 * digits that tell two invented authorities apart.
 */
export function upnOf(number: number, schools = "9001"): string {
  const digits = `999${schools}${String(10_000 + number)}`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  return `${CHECK_LETTERS[sum % 23]}${digits}`;
}

/**
 * An NHS number with its right check digit, in the range beginning 999 that is kept for tests. Every eleventh or so has
 * no check digit, so each child has ten to choose from.
 */
export function nhsNumberOf(number: number): string {
  for (let spare = 0; spare < 10; spare++) {
    const digits = `999${String(number).padStart(5, "0")}${spare}`;
    const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
  throw new RangeError("No NHS number of this range has a check digit.");
}
