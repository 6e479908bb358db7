import type { Fact } from "../../fact";
import {
  auditGrade,
  managementOverview,
  regularSupervision,
  statementInYear,
  statementPurpose,
  voiceHeard,
} from "./practice";
import {
  caseloadTold,
  cases,
  employment,
  hasLeft,
  isSocialWorker,
  newlyQualified,
  workerRole,
} from "./workers";

export const workforceFacts: readonly Fact[] = [
  isSocialWorker,
  employment,
  newlyQualified,
  caseloadTold,
  hasLeft,
  workerRole,
  cases,
  auditGrade,
  managementOverview,
  regularSupervision,
  voiceHeard,
  statementPurpose,
  statementInYear,
];
