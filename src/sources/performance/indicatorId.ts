/** The form of the id of an indicator. Whether the hub defines one of that id is not asked: others count too. */
export const indicatorId = {
  pattern: /^[a-z][a-z0-9_]*$/,
  looksLike: "the id of an indicator: lower case letters, digits and underscores",
} as const;
