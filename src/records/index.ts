import type { RecordTable } from "./recordTable";
import { annexATables } from "./annexA";
import { needTables } from "./need";
import { socialCareTables } from "./socialCare";
import { virtualSchoolTables } from "./virtualSchool";
import { healthTables } from "./health";
import { performanceTables } from "./performance";
import { planTables } from "./plans";
import { referenceTables } from "./reference";
import { adoptionDecisions } from "./adoptionDecisions";
import { adoptionPlacements } from "./adoptionPlacements";
import { annualHealthReturns } from "./annualHealthReturns";
import { areas } from "./areas";
import { asylumStatuses } from "./asylumStatuses";
import { careEpisodes } from "./careEpisodes";
import { careLeaverReturns } from "./careLeaverReturns";
import { children } from "./children";
import { deprivationsOfLiberty } from "./deprivationsOfLiberty";
import { healthAssessments } from "./healthAssessments";
import { missingEpisodes } from "./missingEpisodes";
import { personalEducationPlans } from "./personalEducationPlans";
import { populationEstimates } from "./populationEstimates";
import { postcodes } from "./postcodes";
import { previousPermanence } from "./previousPermanence";
import { reviews } from "./reviews";
import { schoolAttendance } from "./schoolAttendance";
import { schoolEnrolments } from "./schoolEnrolments";
import { sdqScores } from "./sdqScores";
import { socialWorkerEpisodes } from "./socialWorkerEpisodes";

/** Every canonical table, in the order the README of the data reads. */
export const recordTables: readonly RecordTable[] = [
  children,
  careEpisodes,
  reviews,
  asylumStatuses,
  annualHealthReturns,
  careLeaverReturns,
  adoptionDecisions,
  adoptionPlacements,
  previousPermanence,
  missingEpisodes,
  socialWorkerEpisodes,
  deprivationsOfLiberty,
  schoolEnrolments,
  schoolAttendance,
  personalEducationPlans,
  healthAssessments,
  sdqScores,
  postcodes,
  areas,
  populationEstimates,
  ...annexATables,
  ...needTables,
  ...socialCareTables,
  ...virtualSchoolTables,
  ...healthTables,
  ...performanceTables,
  ...planTables,
  ...referenceTables,
];

export {
  adoptionDecisions,
  adoptionPlacements,
  annualHealthReturns,
  areas,
  asylumStatuses,
  careEpisodes,
  careLeaverReturns,
  children,
  deprivationsOfLiberty,
  healthAssessments,
  missingEpisodes,
  personalEducationPlans,
  populationEstimates,
  postcodes,
  previousPermanence,
  reviews,
  schoolAttendance,
  schoolEnrolments,
  sdqScores,
  socialWorkerEpisodes,
};
