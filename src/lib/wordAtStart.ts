/** Whether a text begins with a word and goes on with no letter or digit; case does not matter. */
export const beginsWithWord = (text: string, word: string): boolean =>
  text.toLowerCase().startsWith(word.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length));
