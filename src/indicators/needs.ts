/** A source without which a figure is not available, or several any one of which will do. */
export type Need = string | readonly string[];

/** The sources that will do for a need. */
export const alternatives = (need: Need): readonly string[] => (typeof need === "string" ? [need] : need);

/** Needs without repetition. */
export function distinct(needs: readonly Need[]): Need[] {
  const byText = new Map(needs.map((need) => [alternatives(need).join(" "), need]));
  return [...byText.values()];
}
