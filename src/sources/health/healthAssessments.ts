import { healthAssessmentKind } from "../../codeLists/healthAssessmentKind";
import { healthAssessmentOutcome } from "../../codeLists/healthAssessmentOutcome";
import { healthAssessments as assessments } from "../../records/healthAssessments";
import { code, date, localId, nhsNumber } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { noIdentifier } from "./rules";

/** Health assessments: one row an initial or review assessment that was due. */
export const healthAssessments = defineSource({
  code: "health_assessments",
  title: "Health assessments",
  system: "health",
  reference:
    "Hub format: no public standard exists; duties in the Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: assessments,
  columns: {
    NHS_NUMBER: nhsNumber({ doc: "NHS number, where known" }),
    CHILD_ID: localId({ doc: "the authority's id of the child, where known", mayBeAbsent: true }),
    DOB: date({ doc: "date of birth as the provider holds it", to: "born_on", required: true }),
    ASSESSMENT_TYPE: code(healthAssessmentKind, {
      doc: "initial (IHA) or review (RHA)",
      to: "kind",
      required: true,
    }),
    REQUESTED_ON: date({ doc: "day it was asked for", to: "requested_on", invalid: "blank" }),
    DUE_ON: date({ doc: "day it was due", to: "due_on", required: true }),
    COMPLETED_ON: date({ doc: "day it was done; blank while it is not", to: "completed_on" }),
    OUTCOME: code(healthAssessmentOutcome, { doc: "what became of it", to: "outcome" }),
  },
  key: ["ASSESSMENT_TYPE", "DUE_ON"],
  rules: [
    noIdentifier,
    bornInFuture,
    notInFuture({
      code: "ASSESSMENT_COMPLETED_IN_FUTURE",
      column: "COMPLETED_ON",
      says: "the assessment was done after the day the file was received. Correct COMPLETED_ON.",
    }),
    inOrder({
      code: "ASSESSMENT_BEFORE_REQUEST",
      severity: "warning",
      first: "REQUESTED_ON",
      then: "COMPLETED_ON",
      says: "the assessment was done before it was asked for. Correct COMPLETED_ON or REQUESTED_ON.",
    }),
    {
      code: "ASSESSMENT_DONE_WITHOUT_OUTCOME",
      severity: "warning",
      column: "OUTCOME",
      says: "the assessment has a day it was done, but the outcome is not completed. Correct OUTCOME or COMPLETED_ON.",
      breaks: ({ COMPLETED_ON, OUTCOME }) => Boolean(COMPLETED_ON) && OUTCOME !== "completed",
    },
    {
      code: "OUTCOME_WITHOUT_DAY_DONE",
      severity: "warning",
      column: "COMPLETED_ON",
      says: "the outcome is completed, but the day it was done is blank. Give COMPLETED_ON, or correct OUTCOME.",
      breaks: ({ COMPLETED_ON, OUTCOME }) => !COMPLETED_ON && OUTCOME === "completed",
    },
  ],
});
