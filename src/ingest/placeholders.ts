import type { CellType, SourceColumn } from "../sources/source";
import { Fault, fault } from "./fault";
import type { CellCheck } from "./fault";
import { isShortenedNumber, isSpreadsheetError, withoutDecimals } from "./spreadsheet";

/** Words people and databases write for "nothing". They are blank only where a source or mapping declares them. */
export const BLANK_WORDS: ReadonlySet<string> = new Set([
  "NULL",
  "N/A",
  "NA",
  "NONE",
  "NIL",
  "NAN",
  "-",
  "--",
  "(BLANK)",
  "(NULL)",
]);

/** Of these, the words that free text can not mean in earnest. */
const WORDS_IN_TEXT = new Set(["NULL", "N/A", "(BLANK)", "(NULL)"]);

/** What such words and errors begin with; any other cell is not looked up among them. */
const FIRST = /^[#Nn(-]/;

/** Longer cells are not looked up among the words. */
const LONGEST_WORD = 7;

/**
 * A check that also finds what stands in the place of a value: a word for nothing that nobody declared, the error of a
 * spreadsheet, a number that a spreadsheet changed. Text and identifiers would be taken with them, so they are looked at
 * first; any other column refuses them by itself, and only its refusals are looked at, so that a right cell costs nothing.
 */
export function placeholderCheck(column: SourceColumn, check: CellCheck): CellCheck {
  const placeholder = placeholders(column);
  const spoilt = spoiltNumbers(column.type, check);
  const looked: CellCheck = (cell) => {
    const answer = check(cell);
    return typeof answer === "string" ? answer : (placeholder(cell) ?? spoilt(cell) ?? answer);
  };
  if (column.type.is !== "identifier" && !isFreeText(column.type)) return looked;
  return (cell) => (FIRST.test(cell) ? placeholder(cell) : null) ?? looked(cell);
}

const isFreeText = (type: CellType): boolean => type.is === "text" && type.pattern === undefined;

/** Finds the words for nothing and the errors of spreadsheets. */
function placeholders({ type, required }: SourceColumn): (cell: string) => Fault | null {
  const leaveEmpty = required ? {} : { suggestion: "" };
  const error = fault("SPREADSHEET_ERROR").advising(leaveEmpty);
  const word = fault("BLANK_WORD_NOT_DECLARED").advising(leaveEmpty);
  const words = isFreeText(type) ? WORDS_IN_TEXT : BLANK_WORDS;
  return (cell) => {
    if (isSpreadsheetError(cell)) return error;
    return cell.length <= LONGEST_WORD && words.has(cell.toUpperCase()) ? word : null;
  };
}

/** Types that read decimals, or say more of them, by themselves. */
const NUMBERS: readonly string[] = ["integer", "number", "figure", "date"];

/** Finds, among what `check` refuses, the numbers a spreadsheet has shortened or given decimals. */
function spoiltNumbers(type: CellType, check: CellCheck): (cell: string) => Fault | null {
  const shortened = fault("SPREADSHEET_NUMBER");
  const decimals = fault("SPREADSHEET_DECIMALS");
  if (isFreeText(type)) return () => null;
  return (cell) => {
    if (isShortenedNumber(cell)) return shortened;
    const whole = NUMBERS.includes(type.is) ? null : withoutDecimals(cell);
    return whole === null || check(whole) instanceof Fault ? null : decimals.advising({ suggestion: whole });
  };
}
