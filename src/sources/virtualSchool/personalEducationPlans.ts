import { pepQuality } from "../../codeLists/pepQuality";
import { personalEducationPlans as plans } from "../../records/personalEducationPlans";
import { code, date, localId, text, upn } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { ownFormat } from "./reference";

/** Personal education plans: one row a plan that was due. */
export const personalEducationPlans = defineSource({
  code: "virtual_school_peps",
  title: "Personal education plans",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: plans,
  columns: {
    UPN: upn({ doc: "unique pupil number", required: true }),
    CHILD_ID: localId({ doc: "the authority's id of the child, where known", mayBeAbsent: true }),
    DOB: date({ doc: "date of birth as the school holds it", required: true }),
    PEP_DUE: date({ doc: "day the plan was due", to: "due_on", required: true }),
    PEP_COMPLETED: date({
      doc: "day it was completed; blank while it is not",
      to: "completed_on",
    }),
    QUALITY: code(pepQuality, { doc: "grade after quality assurance", to: "quality" }),
    GRADED_BY: text({
      doc: "role, not name, of who graded it",
      to: "graded_by",
      longest: 60,
      invalid: "blank",
    }),
    NEXT_REVIEW_DUE: date({ doc: "day the next review is due", to: "review_due_on" }),
  },
  key: ["PEP_DUE"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "PEP_COMPLETED_IN_FUTURE",
      column: "PEP_COMPLETED",
      says: "the plan was completed after the day the file was received. Correct PEP_COMPLETED.",
    }),
    inOrder({
      code: "PEP_REVIEW_BEFORE_COMPLETED",
      severity: "warning",
      first: "PEP_COMPLETED",
      then: "NEXT_REVIEW_DUE",
      says: "the next review is due before the plan was completed. Correct NEXT_REVIEW_DUE or PEP_COMPLETED.",
    }),
    {
      code: "PEP_GRADED_NOT_COMPLETED",
      severity: "warning",
      column: "QUALITY",
      says: "the plan has a grade but no day of completion. Give PEP_COMPLETED, or take the grade out.",
      breaks: ({ PEP_COMPLETED, QUALITY }) => Boolean(QUALITY) && !PEP_COMPLETED,
    },
  ],
});
