import { pepQuality } from "../../../codeLists/pepQuality";
import { personalEducationPlans } from "../../../records/personalEducationPlans";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { inCare } from "../../populations";
import { educationPlansDue } from "../../populations/education/educationPlansDue";
import { educationTargets } from "../../populations/education/educationTargets";
import { rollAtPeriodEnd } from "../../populations/education/rollAtPeriodEnd";
import { codesIn } from "./category";

const lastDue = factPart("last_plan_due", (base) => ({
  reads: [base, known(personalEducationPlans)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child, e.completed_on
FROM ${base.name} p
JOIN known_personal_education_plans e ON e.child = p.child AND e.due_on < p.as_at
ORDER BY p.as_at, p.child, e.due_on DESC, e.completed_on`,
}));

export const educationPlanOverdue: Fact = {
  code: "education_plan_overdue",
  title: "Personal education plan overdue",
  plain: "The last personal education plan due before the date had not been completed by it.",
  kind: "yesNo",
  sql: "(last_plan_due.child IS NOT NULL AND coalesce(last_plan_due.completed_on > p.as_at, true))",
  from: lastDue,
  populations: inCare,
  needs: ["virtual_school_peps"],
};

const mark = (
  population: Fact["populations"][number],
  words: Pick<Fact, "code" | "title" | "plain" | "sql">,
) => ({ ...words, kind: "yesNo", populations: [population], needs: ["virtual_school_peps"] }) satisfies Fact;

export const planLate: Fact = mark(educationPlansDue, {
  code: "education_plan_late",
  title: "Late",
  plain: "Not completed by the day it was due.",
  sql: "coalesce(p.completed_on > p.due_on, true)",
});

export const planGraded: Fact = mark(educationPlansDue, {
  code: "education_plan_graded",
  title: "Graded",
  plain: "Quality assurance gave the plan a grade.",
  sql: "(p.quality IS NOT NULL)",
});

export const planGood: Fact = mark(educationPlansDue, {
  code: "education_plan_good",
  title: "Good or outstanding",
  plain: "Quality assurance graded the plan good or outstanding.",
  sql: `(p.quality IN (${codesIn(pepQuality.codes, "Good or outstanding")}))`,
});

export const partToldOf: Fact = mark(educationPlansDue, {
  code: "education_plan_part_told",
  title: "Completed, with the child's part told",
  plain: "The plan is completed and the records say whether the child took part.",
  sql: "(p.completed_on IS NOT NULL AND p.child_took_part IS NOT NULL)",
});

export const childTookPart: Fact = mark(educationPlansDue, {
  code: "education_plan_child_took_part",
  title: "The child took part",
  plain: "The child took part in the meeting or gave views for it.",
  sql: "p.child_took_part",
});

export const targetMet: Fact = mark(educationTargets, {
  code: "education_target_met",
  title: "Target met",
  plain: "The target was met.",
  sql: "p.is_met",
});

export const planCompletedInPeriod: Fact = mark(rollAtPeriodEnd, {
  code: "education_plan_completed",
  title: "Personal education plan completed in the period",
  plain: "A personal education plan was completed in the period.",
  sql: "p.plan_completed",
});
