import { planQuality } from "../../../codeLists/socialCare/planQuality";
import { statementPurpose as purposes } from "../../../codeLists/socialCare/statementPurpose";
import { childStatements } from "../../../records/socialCare/childStatements";
import type { Fact, FactValue } from "../../fact";
import { UNKNOWN } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";
import { audits, statements } from "../../populations/workforce/practice";

const audited = {
  kind: "category" as const,
  populations: [audits],
  needs: ["social_care_case_audits"],
  isBreakdown: true,
};
const YES_OR_NO: readonly FactValue[] = [{ code: "YES", label: "Yes" }, { code: "NO", label: "No" }, UNKNOWN];
const answer = (column: string) => `CASE WHEN ${column} THEN 'YES' WHEN NOT ${column} THEN 'NO' END`;
const capitals = (column: string) => `upper(replace(${column}, ' ', '_'))`;
const valuesOf = (codes: readonly FactValue[]): FactValue[] => [
  ...codes.map(({ code, label }) => ({ code: code.replaceAll(" ", "_"), label })),
  UNKNOWN,
];

export const auditGrade: Fact = {
  ...audited,
  code: "audit_grade",
  title: "Grade of practice",
  plain: "The grade the audit gave the practice, in Ofsted's four words.",
  sql: capitals("p.grade"),
  values: valuesOf(planQuality.codes),
};

export const managementOverview: Fact = {
  ...audited,
  code: "audit_management_overview",
  title: "Management overview",
  plain: "Whether the audit found a manager's overview clear.",
  sql: answer("p.management_overview"),
  values: YES_OR_NO,
};

export const regularSupervision: Fact = {
  ...audited,
  code: "audit_supervision_regular",
  title: "Regular supervision",
  plain: "Whether the audit found that the worker was supervised regularly.",
  sql: answer("p.supervision_regular"),
  values: YES_OR_NO,
};

export const voiceHeard: Fact = {
  ...audited,
  code: "audit_child_voice",
  title: "Child's voice heard",
  plain: "Whether the audit found that the child's voice is heard.",
  sql: answer("p.child_voice"),
  values: YES_OR_NO,
};

export const statementPurpose: Fact = {
  code: "statement_purpose",
  title: "Purpose of the statement",
  plain: "What the child's statement was for.",
  kind: "category",
  sql: capitals("p.purpose"),
  populations: [statements],
  needs: ["social_care_child_statements"],
  values: valuesOf(purposes.codes),
  isBreakdown: true,
};

const statementsInYear = factPart("statements_in_year", (base) => ({
  reads: [base, known(childStatements)],
  sql: `
SELECT DISTINCT p.as_at, p.child, true AS made_one
FROM ${base.name} p
JOIN known_child_statements s ON s.child = p.child AND s.made_on <= p.as_at AND s.made_on >= ${twelveMonthsSql("p.as_at")}`,
}));

export const statementInYear: Fact = {
  code: "statement_in_12_months",
  title: "Statement in 12 months",
  plain: "The child sent a statement to a worker through an app in the 12 months to the date.",
  kind: "yesNo",
  sql: "coalesce(statements_in_year.made_one, false)",
  from: statementsInYear,
  populations: inCare,
  needs: ["social_care_child_statements"],
};
