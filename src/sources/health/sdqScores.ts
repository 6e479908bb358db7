import { pupilSex } from "../../codeLists/pupilSex";
import { sdqCompletedBy } from "../../codeLists/sdqCompletedBy";
import { sdqScores as scores } from "../../records/sdqScores";
import { code, date, integer, localId, nhsNumber, postcode } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { noIdentifier } from "./rules";

/** Strengths and difficulties questionnaires: one row a questionnaire that was completed and scored. */
export const sdqScores = defineSource({
  code: "health_sdq_scores",
  title: "SDQ scores",
  system: "health",
  reference:
    "Hub format: no public standard exists; Strengths and Difficulties Questionnaire, total difficulties score 0 to 40",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: scores,
  columns: {
    NHS_NUMBER: nhsNumber({ doc: "NHS number, where known" }),
    CHILD_ID: localId({ doc: "the authority's id of the child, where known", mayBeAbsent: true }),
    DOB: date({ doc: "date of birth as the provider holds it", to: "born_on", required: true }),
    SDQ_COMPLETED: date({ doc: "day it was completed", to: "completed_on", required: true }),
    SDQ_SCORE: integer(0, 40, { doc: "total difficulties score", to: "score", required: true }),
    COMPLETED_BY: code(sdqCompletedBy, {
      doc: "who filled it in",
      to: "completed_by",
      invalid: "blank",
    }),
    REVIEW_DUE: date({
      doc: "day of the formal review of the score",
      to: "review_due_on",
      invalid: "blank",
    }),
    REVIEWED_ON: date({
      doc: "day the formal review was held; blank while it is not",
      to: "reviewed_on",
      mayBeAbsent: true,
    }),
    SEX: code(pupilSex, {
      doc: "sex as the provider holds it",
      to: "sex",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    POSTCODE: postcode({
      doc: "postcode the child lives at, as the provider holds it",
      to: "home_postcode",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["SDQ_COMPLETED"],
  rules: [
    noIdentifier,
    bornInFuture,
    notInFuture({
      code: "SDQ_COMPLETED_IN_FUTURE",
      column: "SDQ_COMPLETED",
      says: "the questionnaire was completed after the day the file was received. Correct SDQ_COMPLETED.",
    }),
    inOrder({
      code: "SDQ_REVIEW_BEFORE_COMPLETED",
      severity: "warning",
      first: "SDQ_COMPLETED",
      then: "REVIEW_DUE",
      says: "the review is due before the questionnaire was completed. Correct REVIEW_DUE or SDQ_COMPLETED.",
    }),
    notInFuture({
      code: "SDQ_REVIEWED_IN_FUTURE",
      column: "REVIEWED_ON",
      says: "the score was reviewed after the day the file was received. Correct REVIEWED_ON.",
    }),
    inOrder({
      code: "SDQ_REVIEWED_BEFORE_COMPLETED",
      severity: "warning",
      first: "SDQ_COMPLETED",
      then: "REVIEWED_ON",
      says: "the score was reviewed before the questionnaire was completed. Correct REVIEWED_ON or SDQ_COMPLETED.",
    }),
  ],
});
