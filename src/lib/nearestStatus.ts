import { nearest } from "./nearest";
import { isShort } from "./shortName";

/**
 * The words of a vocabulary of statuses that look most like a text, nearest first; never one that says the opposite. Of
 * words that differ in case alone, the first.
 */
export function nearestStatuses(text: string, words: readonly string[], most = 3): string[] {
  if (isShort(text)) return [];
  const meant = words.filter((word) => !isShort(word) && isDenied(word, text) === isDenied(text, word));
  const once = new Map(meant.reverse().map((word) => [word.toLowerCase(), word]));
  return nearest(text, [...once.values()], most);
}

const DENIAL = new Set(["not", "no", "non", "never"]);

/** Whether a text denies what another says: by a word of its own (not), or one before a word of the other's (in-, un-). */
function isDenied(text: string, other: string): boolean {
  const others = wordsOf(other);
  return wordsOf(text).some((word) => {
    if (DENIAL.has(word)) return true;
    const [, prefix, rest] = /^(in|un|non)(\p{L}{3,})$/u.exec(word) ?? [];
    if (prefix === undefined || rest === undefined) return false;
    const plain = others.filter((one) => !one.startsWith(prefix));
    return nearest(rest, plain, 1).length > 0;
  });
}

/** Words in small letters; what a hyphen joins is one. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/-/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
