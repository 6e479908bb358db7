/** The form of a nine-character area code of the Office for National Statistics. */
export const areaCode = {
  pattern: /^[A-Z]\d{8}$/,
  looksLike: "an area code: a letter and 8 digits",
} as const;
