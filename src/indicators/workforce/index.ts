import type { Indicator } from "../indicator";
import {
  assessmentTeams,
  auditsMade,
  childHeard,
  heardByStatement,
  overviewClear,
  practiceGood,
  statementsMade,
  supervisionRegular,
} from "./practice";
import {
  agencyShare,
  newlyQualifiedShare,
  permanentShare,
  recordedCaseload,
  reviewingOfficerCaseload,
  socialWorkerCaseload,
  socialWorkers,
  socialWorkerTurnover,
  staffTurnover,
} from "./workers";

/** Indicators of the workforce, of audits and of children's participation. */
export const workforceIndicators: readonly Indicator[] = [
  socialWorkers,
  socialWorkerCaseload,
  recordedCaseload,
  reviewingOfficerCaseload,
  permanentShare,
  agencyShare,
  newlyQualifiedShare,
  socialWorkerTurnover,
  staffTurnover,
  auditsMade,
  practiceGood,
  overviewClear,
  supervisionRegular,
  childHeard,
  statementsMade,
  heardByStatement,
  assessmentTeams,
];
