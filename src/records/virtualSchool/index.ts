import type { RecordTable } from "../recordTable";
import { schools } from "./schools";
import { schoolInspections } from "./schoolInspections";
import { exclusions } from "./exclusions";
import { reducedTimetables } from "./reducedTimetables";
import { attainmentResults } from "./attainmentResults";
import { progressAssessments } from "./progressAssessments";
import { destinations } from "./destinations";
import { transitionPanels } from "./transitionPanels";
import { outOfSchoolSpells } from "./outOfSchoolSpells";
import { educationHealthCarePlans } from "./educationHealthCarePlans";
import { pupilPremiumSpending } from "./pupilPremiumSpending";
import { tutoring } from "./tutoring";
import { designatedTeacherTrainings } from "./designatedTeacherTrainings";
import { schoolCensusPupils } from "./schoolCensusPupils";
import { schoolCensusExclusions } from "./schoolCensusExclusions";
import { schoolCensusSessions } from "./schoolCensusSessions";
import { schoolCensusSenNeeds } from "./schoolCensusSenNeeds";
import { schoolCensusFreeSchoolMeals } from "./schoolCensusFreeSchoolMeals";

/** The tables of the virtual school, and of the school census. */
export const virtualSchoolTables: readonly RecordTable[] = [
  schools,
  schoolInspections,
  exclusions,
  reducedTimetables,
  attainmentResults,
  progressAssessments,
  destinations,
  transitionPanels,
  outOfSchoolSpells,
  educationHealthCarePlans,
  pupilPremiumSpending,
  tutoring,
  designatedTeacherTrainings,
  schoolCensusPupils,
  schoolCensusExclusions,
  schoolCensusSessions,
  schoolCensusSenNeeds,
  schoolCensusFreeSchoolMeals,
];
