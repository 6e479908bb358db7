/** The form of a grade of any scale: 9 to 1, A* to G, EXS, D*D*, 5-4. */
export const gradeForm = {
  pattern: /^[A-Z0-9*+-]{1,8}$/i,
  looksLike: "a grade of 1 to 8 letters, digits or the signs * + -",
} as const;
