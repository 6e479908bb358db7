import type { CodeList } from "../codeList";
import { academicTerm } from "./academicTerm";
import { attainmentMeasure } from "./attainmentMeasure";
import { attainmentStage } from "./attainmentStage";
import { attainmentSubject } from "./attainmentSubject";
import { attendanceReason } from "./attendanceReason";
import { boarder } from "./boarder";
import { categoryOfConcern } from "./categoryOfConcern";
import { censusSenProvision } from "./censusSenProvision";
import { censusYearGroup } from "./censusYearGroup";
import { classType } from "./classType";
import { designatedTeacherTraining } from "./designatedTeacherTraining";
import { destinationActivity } from "./destinationActivity";
import { earlyYearsPupilPremiumBasis } from "./earlyYearsPupilPremiumBasis";
import { enrolmentStatus } from "./enrolmentStatus";
import { establishmentGroup } from "./establishmentGroup";
import { establishmentPhase } from "./establishmentPhase";
import { exclusionCategory } from "./exclusionCategory";
import { exclusionOutcome } from "./exclusionOutcome";
import { exclusionReason } from "./exclusionReason";
import { gcseGrade } from "./gcseGrade";
import { inspectionGrade } from "./inspectionGrade";
import { neetReason } from "./neetReason";
import { outOfSchoolKind } from "./outOfSchoolKind";
import { outOfSchoolOutcome } from "./outOfSchoolOutcome";
import { planCeasedReason } from "./planCeasedReason";
import { planDecision } from "./planDecision";
import { postLookedAfterArrangement } from "./postLookedAfterArrangement";
import { progressJudgement } from "./progressJudgement";
import { pupilPremiumPurpose } from "./pupilPremiumPurpose";
import { reasonLeftSchool } from "./reasonLeftSchool";
import { reducedTimetableReason } from "./reducedTimetableReason";
import { reportCardGrade } from "./reportCardGrade";
import { riskRating } from "./riskRating";
import { senType } from "./senType";
import { serviceChild } from "./serviceChild";
import { spendingOutcome } from "./spendingOutcome";
import { transitionOutcome } from "./transitionOutcome";
import { tutoringMode } from "./tutoringMode";
import { youthSupportAgreement } from "./youthSupportAgreement";

/** The code lists of the virtual school and of the school census. */
export const virtualSchoolLists: readonly CodeList[] = [
  academicTerm,
  attainmentMeasure,
  attainmentStage,
  attainmentSubject,
  attendanceReason,
  boarder,
  categoryOfConcern,
  censusSenProvision,
  censusYearGroup,
  classType,
  designatedTeacherTraining,
  destinationActivity,
  earlyYearsPupilPremiumBasis,
  enrolmentStatus,
  establishmentGroup,
  establishmentPhase,
  exclusionCategory,
  exclusionOutcome,
  exclusionReason,
  gcseGrade,
  inspectionGrade,
  neetReason,
  outOfSchoolKind,
  outOfSchoolOutcome,
  planCeasedReason,
  planDecision,
  postLookedAfterArrangement,
  progressJudgement,
  pupilPremiumPurpose,
  reasonLeftSchool,
  reducedTimetableReason,
  reportCardGrade,
  riskRating,
  senType,
  serviceChild,
  spendingOutcome,
  transitionOutcome,
  tutoringMode,
  youthSupportAgreement,
];
