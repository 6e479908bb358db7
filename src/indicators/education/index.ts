import type { Indicator } from "../indicator";
import { neetAfter16Share } from "./after16";
import { educationPlanCurrentShare } from "./educationPlanCurrentShare";
import { persistentAbsence } from "./persistentAbsence";
import {
  educationPlansLate,
  educationPlansOverdue,
  educationPlansCompletedInTerm,
  educationPlansGood,
  educationPlansChildTookPart,
  educationTargetsMet,
} from "./educationPlans";
import {
  attendanceShare,
  authorisedAbsence,
  unauthorisedAbsence,
  severeAbsence,
  poorAttendance,
} from "./attendance";
import { suspendedShare, permanentExclusions, excludedInMonth } from "./exclusions";
import {
  noFullTimeEducation,
  notInFullTime,
  homeEducated,
  childrenMissingEducation,
  reducedTimetables,
} from "./provision";
import {
  inSchoolsBelowGood,
  designatedTeachersTrained,
  schoolMovesCount,
  schoolMovesWithPlacement,
  virtualSchoolRegister,
  onRollShare,
  ehcPlanShare,
  senSupportShare,
  ehcPlansInForce,
} from "./atSchool";
import { keyStage2All, keyStage2Reading, keyStage2Writing, keyStage2Maths } from "./keyStage2";
import { attainment8Mean, strongPassShare, standardPassShare, gradesBelowExpectedMean } from "./keyStage4";
import {
  progressExpected,
  transitionTracked,
  careersPlanShare,
  destinationsEngaged,
  destinationsSustained,
} from "./nextSteps";
import { premiumImpact, premiumPerChild, tutoredShare } from "./support";

/** Indicators of education: the virtual school. */
export const educationIndicators: readonly Indicator[] = [
  educationPlanCurrentShare,
  persistentAbsence,
  educationPlansLate,
  educationPlansOverdue,
  educationPlansCompletedInTerm,
  educationPlansGood,
  educationPlansChildTookPart,
  educationTargetsMet,
  attendanceShare,
  authorisedAbsence,
  unauthorisedAbsence,
  severeAbsence,
  poorAttendance,
  suspendedShare,
  permanentExclusions,
  excludedInMonth,
  noFullTimeEducation,
  notInFullTime,
  homeEducated,
  childrenMissingEducation,
  reducedTimetables,
  inSchoolsBelowGood,
  designatedTeachersTrained,
  schoolMovesCount,
  schoolMovesWithPlacement,
  virtualSchoolRegister,
  onRollShare,
  ehcPlanShare,
  senSupportShare,
  ehcPlansInForce,
  keyStage2All,
  keyStage2Reading,
  keyStage2Writing,
  keyStage2Maths,
  attainment8Mean,
  strongPassShare,
  standardPassShare,
  gradesBelowExpectedMean,
  progressExpected,
  transitionTracked,
  careersPlanShare,
  destinationsEngaged,
  destinationsSustained,
  premiumImpact,
  premiumPerChild,
  tutoredShare,
  neetAfter16Share,
];
