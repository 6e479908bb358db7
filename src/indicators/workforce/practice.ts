import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import {
  auditGrade,
  managementOverview,
  regularSupervision,
  statementInYear,
  voiceHeard,
} from "../facts/workforce/practice";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { assessingTeams, audits, statements } from "../populations/workforce/practice";

const audited = { population: audits, scale: PERCENT, direction: "up" as const };
const ANSWERED = ["YES", "NO"];

/** Audits. */
export const auditsMade = defineIndicator({
  code: "audit_count",
  title: "Audits of cases",
  plain: "Audits of the work with a child in the period.",
  reference: "Quality assurance frameworks of authorities",
  population: audits,
  among: [],
  counted: [],
  direction: "context",
});

/** Practice graded good or better. */
export const practiceGood = defineIndicator({
  ...audited,
  code: "audit_practice_good_pct",
  title: "Audited practice graded good or better",
  plain: "Of the audits in the period with a grade, those that grade the practice good or outstanding.",
  reference: "Children and Young People's Plan, programme 6, 2018; Ofsted's four grades",
  among: [{ fact: auditGrade, oneOf: ["OUTSTANDING", "GOOD", "REQUIRES_IMPROVEMENT", "INADEQUATE"] }],
  counted: [{ fact: auditGrade, oneOf: ["OUTSTANDING", "GOOD"] }],
});

/** Management overview. */
export const overviewClear = defineIndicator({
  ...audited,
  code: "audit_management_overview_pct",
  title: "Audits with a clear management overview",
  plain: "Of the audits in the period that tell, those that found a manager's overview clear.",
  reference:
    "Children and Young People's Plan, programme 6, 2018, which words the test in two ways; the audit's own answer is counted",
  among: [{ fact: managementOverview, oneOf: ANSWERED }],
  counted: [{ fact: managementOverview, oneOf: ["YES"] }],
});

/** Supervision. */
export const supervisionRegular = defineIndicator({
  ...audited,
  code: "supervision_regular_pct",
  title: "Regular supervision",
  plain:
    "Of the audits in the period that tell, those that found that the social worker was supervised regularly.",
  reference:
    "Ofsted, reinspection report, January 2018; of audited cases, as supervision itself is no record",
  among: [{ fact: regularSupervision, oneOf: ANSWERED }],
  counted: [{ fact: regularSupervision, oneOf: ["YES"] }],
});

/** The child's voice. */
export const childHeard = defineIndicator({
  ...audited,
  code: "audit_child_voice_pct",
  title: "Audits in which the child's voice is heard",
  plain: "Of the audits in the period that tell, those that found the child's voice heard.",
  reference: "Quality assurance frameworks of authorities",
  among: [{ fact: voiceHeard, oneOf: ANSWERED }],
  counted: [{ fact: voiceHeard, oneOf: ["YES"] }],
});

/** Statements through an app. */
export const statementsMade = defineIndicator({
  code: "momo_use_baseline_count",
  title: "Statements by children through an app",
  plain:
    "Statements that children and young people sent to their workers through an app in the financial year.",
  reference: "Corporate Parenting Board, work plan 2017-18: use of MoMo (Mind Of My Own)",
  population: statements,
  among: [],
  counted: [],
  period: "FINANCIAL_YEAR",
  direction: "up",
});

/** Children looked after who used it. */
export const heardByStatement = defineIndicator({
  code: "cla_statement_12m_pct",
  title: "Children looked after who sent a statement in 12 months",
  plain:
    "Of the children looked after on the date, those who sent a statement to a worker through an app in the 12 months to it.",
  reference: "Corporate Parenting Board, work plan 2017-18: use of MoMo (Mind Of My Own)",
  population: lookedAfter,
  among: [],
  counted: [{ fact: statementInYear, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Teams that assess. */
export const assessmentTeams = defineIndicator({
  code: "assessment_team_count",
  title: "Teams that carry out assessments",
  plain: "Teams that started an assessment of a child in need in the period.",
  reference: "Ofsted, Inspection of services for children, 2015",
  population: assessingTeams,
  among: [],
  counted: [],
  unit: "times",
  direction: "context",
});
