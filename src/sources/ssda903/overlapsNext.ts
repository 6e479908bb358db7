import type { AcrossRule } from "../source";

/**
 * Broken where what the row tells of is still open, or ended later, when the child's next one begins; to begin on the
 * day of the end is right. Reported at `column`, the end.
 */
export function overlapsNext<C extends string>(
  rule: Pick<AcrossRule<C>, "code" | "column" | "says"> & { readonly start: C },
): AcrossRule<NoInfer<C>> {
  const { code, column, says, start } = rule;
  return {
    ...{ code, column, says, severity: "warning", reads: [start, column] },
    breaks: (row, { next }) => next !== null && !(row[column] && row[column] <= next[start]!),
  };
}
