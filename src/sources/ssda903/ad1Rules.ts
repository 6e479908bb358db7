import { bornInFuture, inOrder } from "../rules";
import type { RowRule } from "../source";

type Column = "DOB" | "DATE_INT" | "DATE_MATCH" | "FOSTER_CARE" | "NB_ADOPTR" | "SEX_ADOPTR" | "LS_ADOPTR";

/** The sexes adopters of a legal status can have: rules 514, 517, 518, 519, 520 and 524. */
const SEXES_OF: Readonly<Record<string, readonly string[]>> = {
  L0: ["M1", "F1"],
  L11: ["MF"],
  L12: ["MM", "FF"],
  L2: ["MM", "FF", "MF"],
  L3: ["MF"],
  L4: ["MM", "FF"],
};

/** What a row of AD1 must satisfy on its own; official rule numbers in the comments. */
export const ad1Rules: readonly RowRule<Column>[] = [
  bornInFuture,
  // Rule 333.
  inOrder({
    code: "MATCHED_BEFORE_DECISION",
    severity: "warning",
    first: "DATE_INT",
    then: "DATE_MATCH",
    says: "the child was matched before the decision on adoption. Correct DATE_MATCH or DATE_INT.",
  }),
  {
    // Rule 151.
    code: "ADOPTION_INCOMPLETE",
    severity: "warning",
    column: "DATE_MATCH",
    says: "a part of the adoption is blank. Give every column of AD1 of a child who was adopted.",
    breaks: (row) =>
      Boolean(row.DATE_INT) &&
      !(row.DATE_MATCH && row.FOSTER_CARE && row.NB_ADOPTR && row.SEX_ADOPTR && row.LS_ADOPTR),
  },
  {
    // Rule 511.
    code: "ADOPTERS_OF_ONE_SEX_CODE",
    severity: "warning",
    column: "NB_ADOPTR",
    says: "two adopters have the sex of a single one. Correct NB_ADOPTR or SEX_ADOPTR.",
    breaks: ({ NB_ADOPTR, SEX_ADOPTR }) => NB_ADOPTR === "2" && /^[MF]1$/.test(SEX_ADOPTR ?? ""),
  },
  {
    code: "ADOPTERS_STATUS_AND_SEX",
    severity: "warning",
    column: "LS_ADOPTR",
    says: "the legal status of the adopters and their sexes do not go together. Correct LS_ADOPTR or SEX_ADOPTR.",
    breaks: ({ LS_ADOPTR, SEX_ADOPTR }) =>
      Boolean(LS_ADOPTR && SEX_ADOPTR) && !(SEXES_OF[LS_ADOPTR!]?.includes(SEX_ADOPTR!) ?? true),
  },
];
