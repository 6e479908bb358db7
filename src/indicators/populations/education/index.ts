import type { Population } from "../../population";
import { destinationsBegun } from "./destinationsBegun";
import { educationPlansDue } from "./educationPlansDue";
import { educationTargets } from "./educationTargets";
import { childrenExcluded, exclusionsInCare } from "./exclusionsInCare";
import { outOfSchool } from "./outOfSchool";
import { premiumSums } from "./premiumSums";
import { progressJudged } from "./progressJudged";
import { rollAtPeriodEnd } from "./rollAtPeriodEnd";
import { schoolMoves } from "./schoolMoves";
import { schoolSessions } from "./schoolSessions";
import { stageResults } from "./stageResults";

export const educationPopulations: readonly Population[] = [
  educationPlansDue,
  educationTargets,
  rollAtPeriodEnd,
  schoolSessions,
  exclusionsInCare,
  childrenExcluded,
  schoolMoves,
  stageResults,
  progressJudged,
  destinationsBegun,
  premiumSums,
  outOfSchool,
];
