import { ageOn } from "../../lib/dates";
import { bornInFuture } from "../rules";
import type { RowRule } from "../source";
import { yearStartOf } from "./year";

type Column = "DOB" | "IN_TOUCH" | "ACTIV" | "ACCOM";

/** What a row of OC3 must satisfy on its own; official rule numbers in the comments. */
export const oc3Rules: readonly RowRule<Column>[] = [
  bornInFuture,
  {
    // Rule 391.
    code: "CARE_LEAVER_OF_OTHER_AGE",
    severity: "warning",
    column: "DOB",
    says: "the young person had no 17th to 21st birthday in the collection year. Correct DOB, or leave the row out.",
    breaks: ({ DOB }, { yearEnd, today }) =>
      Boolean(DOB && DOB <= today) && (ageOn(DOB!, yearEnd) < 17 || ageOn(DOB!, yearStartOf(yearEnd)) >= 22),
  },
  {
    // Rule 344.
    code: "DETAILS_NOT_NEEDED",
    severity: "warning",
    column: "IN_TOUCH",
    says: "the young person died or returned home, but has an activity or accommodation. Give 0 in ACTIV and ACCOM, or correct IN_TOUCH.",
    breaks: ({ IN_TOUCH, ACTIV, ACCOM }) =>
      (IN_TOUCH === "DIED" || IN_TOUCH === "RHOM") &&
      ((Boolean(ACTIV) && ACTIV !== "0") || (Boolean(ACCOM) && ACCOM !== "0")),
  },
  {
    // Rule 345.
    code: "IN_TOUCH_WITHOUT_DETAILS",
    severity: "warning",
    column: "IN_TOUCH",
    says: "the authority is in touch, but the activity or accommodation is 0. Give both, or correct IN_TOUCH.",
    breaks: ({ IN_TOUCH, ACTIV, ACCOM }) => IN_TOUCH === "YES" && (ACTIV === "0" || ACCOM === "0"),
  },
  {
    // Rule 133 rejects the codes; the row is kept, or the young person would be lost from every count.
    code: "NEVER_SUITABLE",
    severity: "warning",
    column: "ACCOM",
    says: "homelessness or custody is said to be suitable. Give S2 or X2, or another accommodation.",
    breaks: ({ ACCOM }) => ACCOM === "S1" || ACCOM === "X1",
  },
  {
    // Rules 347 and 3001.
    code: "ACCOMMODATION_AT_SEVENTEEN",
    severity: "warning",
    column: "ACCOM",
    says: "a young person of 17 lives in a foyer or with a former foster carer. Correct ACCOM or DOB.",
    breaks: ({ DOB, ACCOM }, { yearEnd }) =>
      /^[TZ][12]$/.test(ACCOM ?? "") && Boolean(DOB) && ageOn(DOB!, yearEnd) === 17,
  },
];
