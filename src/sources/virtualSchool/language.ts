/** The form of a language code of the school census; its list of some 290 languages is not held here. */
export const language = {
  pattern: /^[A-Z]{3,4}$/,
  looksLike: "a language code of the school census: 3 or 4 capital letters",
} as const;
