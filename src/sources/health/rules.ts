import { bornInFuture } from "../rules";
import type { RowRule } from "../source";

type Known = "NHS_NUMBER" | "CHILD_ID" | "DOB";

/** A health provider may know the child by NHS number or by the authority's id; one of them must be there. */
export const noIdentifier: RowRule<"NHS_NUMBER" | "CHILD_ID"> = {
  code: "NO_IDENTIFIER",
  severity: "error",
  column: "NHS_NUMBER",
  says: "the row has neither an NHS number nor the authority's id of the child. Give NHS_NUMBER or CHILD_ID.",
  breaks: ({ NHS_NUMBER, CHILD_ID }) => !NHS_NUMBER && !CHILD_ID,
};

/** An NHS number alone is linked to a child only where no date of birth contradicts it, so there must be one. */
const noBirthDate: RowRule<Known> = {
  code: "NHS_NUMBER_WITHOUT_BIRTH_DATE",
  severity: "error",
  column: "DOB",
  says: "the child is known by NHS number alone, and there is no date of birth to check it by. Give DOB or CHILD_ID.",
  breaks: ({ NHS_NUMBER, CHILD_ID, DOB }) => Boolean(NHS_NUMBER) && !CHILD_ID && !DOB,
};

/** The rules of every health file whose child columns are those of `knownBy`. */
export const knownByRules: readonly RowRule<Known>[] = [noIdentifier, noBirthDate, bornInFuture];
