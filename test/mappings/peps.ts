import { pepQuality } from "../../src/codeLists/pepQuality";
import { personalEducationPlans } from "../../src/records/personalEducationPlans";
import { code, date, localId, nhsNumber, text, upn } from "../../src/sources/columns";
import { inOrder } from "../../src/sources/rules";
import type { Source } from "../../src/sources/source";

/** A source as the built-in ones are, which stays as it is when they change. */
export const peps: Source = {
  code: "peps",
  title: "Education plans",
  system: "virtual school",
  reference: "Of tests alone",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: personalEducationPlans,
  columns: {
    UPN: upn({ doc: "unique pupil number", required: true }),
    CHILD_ID: localId({ doc: "the authority's id of the child", mayBeAbsent: true }),
    DOB: date({ doc: "date of birth", required: true }),
    PEP_DUE: date({ doc: "day the plan was due", required: true }),
    PEP_COMPLETED: date({ doc: "day it was completed" }),
    QUALITY: code(pepQuality, { doc: "grade after quality assurance" }),
    GRADED_BY: text({ doc: "role of who graded it", longest: 60 }),
    NEXT_REVIEW_DUE: date({ doc: "day the next review is due" }),
  },
  key: ["PEP_DUE"],
  rules: [
    inOrder({
      code: "COMPLETED_AFTER_REVIEW",
      severity: "warning",
      first: "PEP_COMPLETED",
      then: "NEXT_REVIEW_DUE",
      says: "the next review is due before the plan was completed. Correct one of the two.",
    }),
    {
      code: "GRADED_NOT_COMPLETED",
      severity: "error",
      column: "QUALITY",
      says: "the plan has a grade but no day of completion. Give PEP_COMPLETED.",
      breaks: (row) => row["QUALITY"] !== null && row["PEP_COMPLETED"] === null,
    },
  ],
};

/** A source that knows a child by either of two identifiers. */
export const eitherIdentifier: Source = {
  ...peps,
  code: "either",
  columns: {
    NHS_NUMBER: nhsNumber({ doc: "NHS number" }),
    CHILD_ID: localId({ doc: "the authority's id of the child" }),
    DOB: date({ doc: "date of birth", required: true }),
  },
  key: ["DOB"],
  rules: [],
};
