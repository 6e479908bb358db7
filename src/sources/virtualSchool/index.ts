import type { Source } from "../source";
import { attainment } from "./attainment";
import { attendance } from "./attendance";
import { designatedTeachers } from "./designatedTeachers";
import { destinations } from "./destinations";
import { educationHealthCarePlans } from "./educationHealthCarePlans";
import { exclusions } from "./exclusions";
import { outOfSchool } from "./outOfSchool";
import { personalEducationPlans } from "./personalEducationPlans";
import { progressAssessments } from "./progressAssessments";
import { pupilPremiumSpending } from "./pupilPremiumSpending";
import { reducedTimetables } from "./reducedTimetables";
import { roll } from "./roll";
import { schoolInspections } from "./schoolInspections";
import { schools } from "./schools";
import { transitionPanels } from "./transitionPanels";
import { tutoring } from "./tutoring";
import { schoolCensusSources } from "./schoolCensus";

/** What the virtual school and the schools send, in the order in which they are taken in. */
export const virtualSchoolSources: readonly Source[] = [
  schools,
  schoolInspections,
  roll,
  attendance,
  personalEducationPlans,
  exclusions,
  reducedTimetables,
  attainment,
  progressAssessments,
  destinations,
  transitionPanels,
  outOfSchool,
  educationHealthCarePlans,
  pupilPremiumSpending,
  tutoring,
  designatedTeachers,
  ...schoolCensusSources,
];
