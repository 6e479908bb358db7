import type { SourceColumn } from "../../sources/source";
import { isAmong, wordsOf } from "../../mappings/words";
import { nearest } from "../../lib/nearest";
import { BLANK_WORDS } from "../placeholders";
import { looksLikeValue } from "../looksLikeValue";
import type { ColumnProfile } from "./profile";
import { overlap, wordsIn } from "./nameWords";

/** What stands for a code that nobody could find. */
export const UNKNOWN = "?";

/** Rows a word must stand in before it is printed, so that no word is one child's. */
const FEWEST_ROWS = 3;
const LONGEST_WORD = 60;

/** Parts of two labels that must be the same before one is proposed for the other. */
const LIKE_ENOUGH = 0.6;

/** What the words of a column mean in the codes of the source, as far as it can be told. */
export interface CodeWords {
  /** By word that is no code itself: the code, or UNKNOWN. */
  readonly translations: Readonly<Record<string, string>>;
  /** How many different words are too rare, or too like a value, to be printed. */
  readonly hidden: number;
}

/** Proposes translations of the words of a column of codes or flags; null: it has none, or is no closed set. */
export function codeWords({ words }: ColumnProfile, column: SourceColumn): CodeWords | null {
  const list = wordsOf(column);
  if (list === null || words === null || column.type.is === "identifier") return null;
  const strange = [...words].filter(([word]) => !isKnown(word, list.words));
  const shown = strange.filter(([word, rows]) => rows >= FEWEST_ROWS && isPrintable(word));
  return {
    translations: Object.fromEntries(shown.map(([word]) => [word, codeFor(word, column) ?? UNKNOWN])),
    hidden: strange.length - shown.length,
  };
}

/** The share of the cells whose words are codes, or very like one. */
export function shareOfCodes({ words, texts }: ColumnProfile, column: SourceColumn): number {
  const list = wordsOf(column);
  if (list === null) return 0;
  const counted = words ?? new Map(texts.slice(0, 50).map((text) => [text, 1] as const));
  const all = [...counted].reduce((sum, [, rows]) => sum + rows, 0);
  const known = [...counted].filter(([word]) => isKnown(word, list.words) || codeFor(word, column) !== null);
  return all === 0 ? 0 : known.reduce((sum, [, rows]) => sum + rows, 0) / all;
}

const isKnown = (word: string, words: readonly string[]): boolean =>
  isAmong(word, words) || BLANK_WORDS.has(word.toUpperCase());

/** A short code such as "1" or "A3" tells nothing of a child; anything longer must look like words. */
const isPrintable = (word: string): boolean =>
  word.length <= 3 || (word.length <= LONGEST_WORD && !looksLikeValue(word.slice(0, 40)));

/** The code whose label is the word, or nearly; null: none, or several. */
function codeFor(word: string, { type }: SourceColumn): string | null {
  if (type.is === "flag") return flagFor(word);
  if (type.is !== "code") return null;
  const { codes } = type.list;
  const same = codes.find(({ label }) => label.toUpperCase() === word.toUpperCase());
  if (same) return same.code;
  const parts = wordsIn(word);
  const likely = codes
    .map(({ code, label }) => ({
      code,
      like: Math.max(overlap(parts, wordsIn(label)), overlap(parts, wordsIn(code))),
    }))
    .sort((a, b) => b.like - a.like);
  const [first, second] = likely;
  if (first && first.like >= LIKE_ENOUGH && first.like > (second?.like ?? 0)) return first.code;
  return misspelt(word, codes);
}

/** The code whose label differs from a long word by a slip or two. */
function misspelt(
  word: string,
  codes: readonly { readonly code: string; readonly label: string }[],
): string | null {
  if (word.length < 6) return null;
  const [label] = nearest(
    word,
    codes.map((one) => one.label),
    1,
  );
  const found = codes.find((one) => one.label === label);
  return found && sharesBeginning(found.label, word) ? found.code : null;
}

const sharesBeginning = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= 2 &&
  one.slice(0, 4).toUpperCase() === other.slice(0, 4).toUpperCase();

function flagFor(word: string): string | null {
  const parts = word.toLowerCase().split(/[^a-z]+/);
  const isYes = parts.includes("yes") || parts.includes("true");
  const isNo = parts.includes("no") || parts.includes("not") || parts.includes("false");
  if (isYes === isNo) return null;
  return isYes ? "1" : "0";
}
