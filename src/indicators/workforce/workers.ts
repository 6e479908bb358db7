import { MEAN, PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import {
  caseloadTold,
  cases,
  employment,
  hasLeft,
  isSocialWorker,
  newlyQualified,
  workerRole,
} from "../facts/workforce/workers";
import { caseHolders, workersAtStart, workersInPost } from "../populations/workforce/workers";

const SOCIAL_WORKER = { fact: isSocialWorker, is: true };
const OF_KNOWN_EMPLOYMENT = { fact: employment, oneOf: ["PERMANENT", "AGENCY"] };

const caseload = {
  population: caseHolders,
  counted: [],
  summed: cases,
  scale: MEAN,
  unit: "children each" as const,
  direction: "down" as const,
};

/** Children a social worker holds. */
export const socialWorkerCaseload = defineIndicator({
  ...caseload,
  code: "sw_caseload_avg",
  title: "Average caseload of social workers",
  plain:
    "Children with an allocated social worker on the date, on average for each social worker who holds any case.",
  reference:
    "DfE, Children's social work workforce census: cases held for each worker who holds cases; here of persons, not of full-time equivalents. Ofsted, reinspection report, January 2018",
  among: [{ fact: workerRole, oneOf: ["SOCIAL_WORKER"] }],
});

/** Children an independent reviewing officer holds. */
export const reviewingOfficerCaseload = defineIndicator({
  ...caseload,
  code: "iro_caseload_avg",
  title: "Average caseload of independent reviewing officers",
  plain: "Children on average for each independent reviewing officer who holds any case on the date.",
  reference: "IRO Handbook (DCSF, 2010): 50 to 70 children for a full-time officer",
  among: [{ fact: workerRole, oneOf: ["INDEPENDENT_REVIEWING_OFFICER"] }],
});

const inPost = { population: workersInPost, among: [SOCIAL_WORKER], direction: "down" as const };

/** The caseload as the file of workers tells it. */
export const recordedCaseload = defineIndicator({
  ...inPost,
  code: "sw_caseload_recorded_avg",
  title: "Average caseload of social workers, as recorded",
  plain:
    "The caseload that the last file of workers tells, on average for each social worker in post on the date; of the day of that file, whatever date is asked.",
  reference: "Standard Safeguarding Dataset (data-to-insight), prof_professional_caseload",
  counted: [],
  summed: caseloadTold,
  scale: MEAN,
  unit: "children each",
});

/** Social workers in post. */
export const socialWorkers = defineIndicator({
  ...inPost,
  code: "sw_count",
  title: "Social workers in post",
  plain: "Registered social workers in post on the date, agency workers among them.",
  reference: "DfE, Children's social work workforce census: headcount at a date",
  counted: [],
  direction: "up",
});

/** Permanent social workers. */
export const permanentShare = defineIndicator({
  ...inPost,
  code: "sw_permanent_pct",
  title: "Social workers who are permanent",
  plain:
    "Of the social workers in post on the date whose employer is told, those the authority employs itself.",
  reference: "Children and Young People's Plan, programme 6, 2018",
  among: [SOCIAL_WORKER, OF_KNOWN_EMPLOYMENT],
  counted: [{ fact: employment, oneOf: ["PERMANENT"] }],
  scale: PERCENT,
  direction: "up",
});

/** Agency social workers. */
export const agencyShare = defineIndicator({
  ...inPost,
  code: "sw_agency_pct",
  title: "Social workers employed by an agency",
  plain: "Of the social workers in post on the date whose employer is told, those an agency employs.",
  reference: "DfE, Children's social work workforce census: agency worker rate, of persons",
  among: [SOCIAL_WORKER, OF_KNOWN_EMPLOYMENT],
  counted: [{ fact: employment, oneOf: ["AGENCY"] }],
  scale: PERCENT,
});

/** Newly qualified social workers. */
export const newlyQualifiedShare = defineIndicator({
  ...inPost,
  code: "sw_newly_qualified_pct",
  title: "Social workers in their assessed and supported first year",
  plain: "Of the social workers in post on the date, those in the assessed and supported first year.",
  reference: "Assessed and supported year in employment (ASYE), Skills for Care",
  counted: [{ fact: newlyQualified, is: true }],
  scale: PERCENT,
  direction: "context",
});

const turnover = {
  population: workersAtStart,
  counted: [{ fact: hasLeft, is: true }],
  scale: PERCENT,
  direction: "down" as const,
};

/** Social workers who left. */
export const socialWorkerTurnover = defineIndicator({
  ...turnover,
  code: "sw_turnover_pct",
  title: "Turnover of social workers",
  plain: "Of the social workers in post on the first day of the period, those who left before its last day.",
  reference:
    "DfE, Children's social work workforce census divides leavers by those in post at the end; here leavers are among those they are divided by, and who came and left within the period is not counted",
  among: [SOCIAL_WORKER],
});

/** Staff who left. */
export const staffTurnover = defineIndicator({
  ...turnover,
  code: "staff_turnover_pct",
  title: "Turnover of all staff",
  plain: "Of all workers in post on the first day of the period, those who left before its last day.",
  reference:
    "Ofsted, Inspection of services for children, 2015; counted as the turnover of social workers is",
  among: [],
});
