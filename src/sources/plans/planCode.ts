/** The form of the code of a plan, and of a row within it. A stroke parts the two where both are written together. */
const CODE = "[A-Za-z0-9][A-Za-z0-9 ._()-]*";

export const planCode = {
  pattern: new RegExp(`^${CODE}$`),
  looksLike: "a code: letters, digits, blanks, dots, brackets and hyphens",
  longest: 40,
} as const;

export const planPlace = {
  pattern: new RegExp(`^${CODE}/${CODE}$`),
  looksLike: "a row of a plan: the code of the plan, a stroke, the code of the row",
  longest: 81,
} as const;

export const REFERENCE =
  "Hub format: no public standard exists; columns of council action plans and trackers";
