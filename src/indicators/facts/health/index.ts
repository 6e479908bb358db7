import type { Fact } from "../../fact";
import { reviewHealthAssessmentUpToDate, sdqRecorded, sdqScore } from "./health";

export const healthFacts: readonly Fact[] = [reviewHealthAssessmentUpToDate, sdqRecorded, sdqScore];
