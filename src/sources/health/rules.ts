import type { RowRule } from "../source";

/** A health provider may know the child by NHS number or by the authority's id; one of them must be there. */
export const noIdentifier: RowRule<"NHS_NUMBER" | "CHILD_ID"> = {
  code: "NO_IDENTIFIER",
  severity: "error",
  column: "NHS_NUMBER",
  says: "the row has neither an NHS number nor the authority's id of the child. Give NHS_NUMBER or CHILD_ID.",
  breaks: ({ NHS_NUMBER, CHILD_ID }) => !NHS_NUMBER && !CHILD_ID,
};
