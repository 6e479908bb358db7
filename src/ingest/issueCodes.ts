/**
 * Every code an issue of a row can carry besides the rules of the sources, with what it says after its place.
 * Placeholders in braces are filled from the source descriptor, never from a cell.
 */
export const ISSUE_CODES = {
  BLANK_REQUIRED: "the cell is blank and must not be. Fill it in.",
  NOT_A_DATE: "the cell is not a date that exists, written {format}. Correct it.",
  CODE_UNKNOWN: "the code is not in the list {list}. Use one of {codes}.",
  CODE_NOT_IN_YEAR: "the code is in the list {list} but not in use in {year}. Use one of {codes}.",
  NOT_A_NUMBER: "the cell is not a whole number. Give one from {least} to {most}.",
  NUMBER_OUT_OF_RANGE: "the number is outside {least} to {most}. Correct it.",
  NOT_A_NUMBER_WITH_DECIMALS:
    "the cell is not a number of at most {decimals} decimal places. Give one from {least} to {most}.",
  NOT_A_FIGURE: "the cell is neither a number nor one of the symbols {symbols}. Correct it.",
  NOT_A_PUPIL_ID: "the pupil's id is not 1 to 40 letters, digits or hyphens. Correct it.",
  NOT_A_FLAG: "the cell is neither 0 nor 1. Give 1 for yes and 0 for no.",
  NOT_A_POSTCODE: "the cell does not have the form of a postcode. Correct it.",
  NOT_A_LOCAL_ID: "the child's id is not 1 to 20 letters, digits, hyphens or underscores. Correct it.",
  NOT_A_UPN: "the cell does not have the form of a UPN (a letter, 11 digits, a digit or letter). Correct it.",
  NOT_AN_NHS_NUMBER: "the cell is not ten digits with a right check digit. Correct it.",
  TEXT_WRONG_FORM: "the cell does not look like {looksLike}. Correct it.",
  TEXT_TOO_LONG: "the cell is longer than {longest} characters. Shorten it.",
  TOO_FEW_CELLS: "the row has fewer cells than the header. Give every column a cell, blank or not.",
  TOO_MANY_CELLS: "the row has more cells than the header. Quote a cell that holds a comma.",
  DAMAGED_QUOTES: "a quotation mark is out of place. Quote the whole cell, and double the marks inside it.",
  DAMAGED_CHARACTERS: "the row holds bytes that are no text in UTF-8. Save the file as CSV UTF-8.",
  DUPLICATE_ROW: "the row says what an earlier line says. Nothing needs to be done.",
  SAME_KEY_DIFFERENT_VALUES:
    "several lines are about the same thing and differ, so none was taken. Keep the right one.",
} as const;

export type IssueCode = keyof typeof ISSUE_CODES;

/** The sentence of `code` with its placeholders filled. */
export function sentence(code: IssueCode, fill: Readonly<Record<string, string | number>> = {}): string {
  return ISSUE_CODES[code].replace(/\{(\w+)\}/g, (_, name: string) => String(fill[name]));
}
