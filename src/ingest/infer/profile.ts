import { DATE_FORMATS } from "../../sources/dateFormat";
import type { DateFormat } from "../../sources/dateFormat";
import { datePattern, readDate } from "../checkDate";
import { BLANK_WORDS } from "../placeholders";
import { isSpreadsheetError } from "../spreadsheet";
import type { Sample } from "./sample";

/** Different words of a column that are counted; one with more is no closed set. */
const MOST_WORDS = 40;

/** How often a word must stand in a column on average for the column to be a closed set. */
const REPEATED = 3;

/** One column of a sample. Its texts are children's: they are looked at, and never printed. */
export interface ColumnProfile {
  readonly heading: string;
  /** What its cells say, blank ones and words for nothing left out. */
  readonly texts: readonly string[];
  /** Words for nothing that stand in it, of a fixed list. */
  readonly blankWords: readonly string[];
  /** The formats in which every text is a date. */
  readonly dateFormats: readonly DateFormat[];
  /** How many rows have each word; null: the column is not a small set of words that repeat. */
  readonly words: ReadonlyMap<string, number> | null;
}

/** The columns of a sample that have a heading. */
export function profiles({ headings, rows }: Sample): ColumnProfile[] {
  return headings.flatMap((heading, index) =>
    heading === ""
      ? []
      : [
          profile(
            heading,
            rows.map((row) => row[index]!.trim()),
          ),
        ],
  );
}

function profile(heading: string, cells: readonly string[]): ColumnProfile {
  const filled = cells.filter((cell) => cell !== "");
  const nothing = new Set(filled.filter(isNothing).map((cell) => cell.toUpperCase()));
  const texts = filled.filter((cell) => !isNothing(cell));
  return {
    heading,
    texts,
    blankWords: [...nothing].sort(),
    dateFormats: dateFormats(texts),
    words: wordsOf(filled),
  };
}

const isNothing = (cell: string): boolean => BLANK_WORDS.has(cell.toUpperCase()) || isSpreadsheetError(cell);

function dateFormats(texts: readonly string[]): DateFormat[] {
  if (texts.length === 0) return [];
  return DATE_FORMATS.filter((format) => {
    const pattern = datePattern(format);
    return texts.every((text) => readDate(pattern, text) !== null);
  });
}

/** The words in any case, as first written. Words for nothing count too: "none" may be a code. */
function wordsOf(texts: readonly string[]): ReadonlyMap<string, number> | null {
  const spelt = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const text of texts) {
    const word = spelt.get(text.toUpperCase()) ?? text;
    spelt.set(text.toUpperCase(), word);
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (counts.size > MOST_WORDS) return null;
  }
  return texts.length >= counts.size * REPEATED ? counts : null;
}
