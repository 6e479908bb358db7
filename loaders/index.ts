import type { Answers } from "../src/indicators/answers";
import { attendanceByChild } from "./attendanceByChild";
import { reportedByIndicator, targetsByIndicator } from "./besideByIndicator";
import { careEpisodesByChild } from "./careEpisodesByChild";
import { descriptionsByChild } from "./descriptionsByChild";
import { healthAssessmentsByChild } from "./healthAssessmentsByChild";
import { identifiersByChild } from "./identifiersByChild";
import { issueKindsBySubmission } from "./issueKindsBySubmission";
import { issuesBySubmission } from "./issuesBySubmission";
import { missingEpisodesByChild } from "./missingEpisodesByChild";
import { personalEducationPlansByChild } from "./personalEducationPlansByChild";
import { planBook } from "./planBook";
import { plansByChild } from "./plansByChild";
import { quarantinedRowsBySubmission } from "./quarantinedRowsBySubmission";
import { reviewsByChild } from "./reviewsByChild";
import { schoolEnrolmentsByChild } from "./schoolEnrolmentsByChild";
import { sdqScoresByChild } from "./sdqScoresByChild";

/** The loaders of one request: they remember what they read, and read for one authority only. */
export function createLoaders(answers: Answers, authority: string) {
  const { knex } = answers;
  const targets = targetsByIndicator(knex, authority);
  return {
    attendanceByChild: attendanceByChild(knex, authority),
    careEpisodesByChild: careEpisodesByChild(knex, authority),
    descriptionsByChild: descriptionsByChild(knex, authority),
    healthAssessmentsByChild: healthAssessmentsByChild(knex, authority),
    identifiersByChild: identifiersByChild(knex, authority),
    issueKindsBySubmission: issueKindsBySubmission(knex, authority),
    issuesBySubmission: issuesBySubmission(knex, authority),
    missingEpisodesByChild: missingEpisodesByChild(knex, authority),
    personalEducationPlansByChild: personalEducationPlansByChild(knex, authority),
    planBook: planBook(answers, authority, targets),
    plansByChild: plansByChild(knex, authority),
    quarantinedRowsBySubmission: quarantinedRowsBySubmission(knex, authority),
    reportedByIndicator: reportedByIndicator(knex, authority),
    reviewsByChild: reviewsByChild(knex, authority),
    schoolEnrolmentsByChild: schoolEnrolmentsByChild(knex, authority),
    sdqScoresByChild: sdqScoresByChild(knex, authority),
    targetsByIndicator: targets,
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
