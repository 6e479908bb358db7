import type { Source } from "../source";
import { healthAssessments } from "./healthAssessments";
import { sdqScores } from "./sdqScores";

/** What health services send, in the order in which they are taken in. */
export const healthSources: readonly Source[] = [healthAssessments, sdqScores];
