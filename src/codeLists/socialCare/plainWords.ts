import type { Code } from "../codeList";

/** The reference of a list that nobody publishes. */
export const ownList = "No published code set: the words of case systems and council reports";

/** A word or phrase, with other spellings that are taken for it. */
type Word = string | readonly string[];

/** Codes that are plain words: a cell may hold them in any case, the records keep them in lower case. */
export function plainWords(words: readonly Word[]): Code[] {
  return words.map((word) => {
    const [label = "", ...aliases] = typeof word === "string" ? [word] : word;
    const code = label.toUpperCase();
    return { code, label, keptAs: label.toLowerCase(), ...(aliases.length > 0 && { aliases }) };
  });
}
