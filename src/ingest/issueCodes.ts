/**
 * Every code an issue of a row can carry besides the rules of the sources, with what it says after its place.
 * Placeholders in braces are filled from the source descriptor, never from a cell.
 */
export const ISSUE_CODES = {
  BLANK_REQUIRED: "the cell is blank and must not be. Fill it in.",
  NOT_A_DATE: "the cell is not a date written {format}. Correct it.",
  DATE_IMPOSSIBLE:
    "there is no such day in the years 1900 to 2199. Give a day that exists, written {format}.",
  DATE_TWO_DIGIT_YEAR:
    "the year of the date has two digits, which leaves its century open. Write the date {format}.",
  DATE_SPREADSHEET_SERIAL:
    "the cell is the number by which a spreadsheet knows a day. Format the column as dates written {format} and export it again.",
  DATE_OTHER_FORMAT: "the date is written {other}. Write it {format}, or name its format in a mapping.",
  DATE_AMBIGUOUS: "the date is a different day read as {others}. Write it {format}.",
  DATE_HAS_TIME: "the date has a time of day. Leave the time out and write the date {format}.",
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
  UPN_CHECK_LETTER:
    "the first letter of the UPN is not the one that follows from the rest of it. Check the UPN with the school; it was kept as it is.",
  NOT_AN_NHS_NUMBER: "the cell is not the ten digits of an NHS number. Correct it.",
  NHS_CHECK_DIGIT:
    "the last digit of the NHS number does not follow from the others, so at least one digit is wrong. Correct it.",
  NOT_A_ULN: "the cell is not the ten digits of a unique learner number. Correct it.",
  ULN_CHECK_DIGIT:
    "the last digit of the unique learner number does not follow from the others, so at least one digit is wrong. Correct it.",
  SPREADSHEET_NUMBER:
    "a spreadsheet has shortened the number, and digits of it are lost. Format the column as text in the original and export it again.",
  SPREADSHEET_DECIMALS:
    "a spreadsheet has given the id decimals. Format the column as text and export it again.",
  SPREADSHEET_ERROR:
    "the cell holds the error of a spreadsheet's formula, not a value. Mend the formula, or leave the cell empty.",
  BLANK_WORD_NOT_DECLARED:
    "the cell holds a word for nothing. Leave the cell empty, or declare in a mapping that the word means blank.",
  TEXT_WRONG_FORM: "the cell does not look like {looksLike}. Correct it.",
  TEXT_TOO_LONG: "the cell is longer than {longest} characters. Shorten it.",
  TOO_FEW_CELLS: "the row has fewer cells than the header. Give every column a cell, blank or not.",
  TOO_MANY_CELLS: "the row has more cells than the header. Quote a cell that holds a comma.",
  DAMAGED_QUOTES: "a quotation mark is out of place. Quote the whole cell, and double the marks inside it.",
  DAMAGED_CHARACTERS:
    "the row holds bytes that are no text in UTF-8. Save the file as CSV UTF-8, or declare its encoding in a mapping.",
  NUL_CHARACTER: "the row holds a NUL, a character that no text has. Remove it.",
  CELL_TOO_LONG:
    "a cell of the row is longer than any cell may be. Close a quotation mark left open, or shorten it.",
  UNFINISHED_LINE:
    "the file ends without a line end here, so this last row may have been cut. End the last line and send the whole file.",
  REPEATED_HEADER: "the row is the header again. Nothing needs to be done, or remove it.",
  SECOND_TABLE:
    "the row belongs to another table that begins within the file. Send that table as a file of its own.",
  TOTALS_LINE: "the row is a total or a closing line, not a row of the table. Remove it.",
  DUPLICATE_ROW: "the row says what an earlier line says. Nothing needs to be done.",
  NOTHING_TO_DELETE: "the row deletes a record that is not there. Nothing needs to be done.",
  SAME_KEY_DIFFERENT_VALUES:
    "several lines are about the same thing and differ, so none was taken. Keep the right one.",
} as const;

export type IssueCode = keyof typeof ISSUE_CODES;

/** The sentence of `code` with its placeholders filled. */
export function sentence(code: IssueCode, fill: Readonly<Record<string, string | number>> = {}): string {
  return ISSUE_CODES[code].replace(/\{(\w+)\}/g, (_, name: string) => String(fill[name]));
}
