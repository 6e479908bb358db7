import type { SourceColumn } from "../sources/source";

const FLAGS = ["1", "0", "Y", "N", "YES", "NO", "TRUE", "FALSE"];

/** The words a column takes and the name of their list; null: the column has no such list. */
export interface WordsOfColumn {
  readonly list: string;
  readonly words: readonly string[];
}

/** What the sender's words in a column may be translated to. */
export function wordsOf({ type }: SourceColumn): WordsOfColumn | null {
  if (type.is === "flag") return { list: "yes and no", words: FLAGS };
  const list = type.is === "code" ? type.list : type.is === "identifier" ? type.unknown : undefined;
  if (list === undefined) return null;
  return { list: list.title, words: list.codes.flatMap(({ code, aliases = [] }) => [code, ...aliases]) };
}

/** Whether a word is one of `words`; case does not matter. */
export function isAmong(word: string, words: readonly string[]): boolean {
  const wanted = word.toUpperCase();
  return words.some((one) => one.toUpperCase() === wanted);
}
