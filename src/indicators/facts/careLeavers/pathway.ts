import { careLeaverContacts } from "../../../records/socialCare/careLeaverContacts";
import { childPlans } from "../../../records/socialCare/childPlans";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { leavingCare } from "../../populations/careLeavers/leavingCare";
import { isEngaged, isInTouch, isSuitable } from "./state";

/** Regulation 7 of the Care Leavers (England) Regulations 2010: a pathway plan is reviewed at least every six months. */
const pathwayPlan = factPart("pathway_plan", (base) => ({
  reads: [base, known(childPlans)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_child_plans r ON r.child = p.child AND r.kind = 'pathway' AND r.started_on <= p.as_at
  AND r.completed_on <= p.as_at AND (r.ended_on IS NULL OR r.ended_on > p.as_at)
  AND greatest(r.completed_on, CASE WHEN r.reviewed_on <= p.as_at THEN r.reviewed_on END) + interval '6 months' > p.as_at`,
}));

const planNeeds = ["social_care_care_leavers", "social_care_pathway_plans"];

export const pathwayPlanCurrent: Fact = {
  code: "pathway_plan_current",
  title: "Pathway plan current",
  plain:
    "A pathway plan is completed, has not ended, and was completed or last reviewed within the six months to the date.",
  kind: "yesNo",
  sql: "(pathway_plan.child IS NOT NULL)",
  from: pathwayPlan,
  populations: [leavingCare],
  needs: planNeeds,
};

export const passesAllFour: Fact = {
  code: "passes_all_four",
  title: "Passes all four tests",
  plain:
    "The authority is in touch, the pathway plan is current, the accommodation is suitable, and the young person is in education, employment or training.",
  kind: "yesNo",
  sql: `(${[isInTouch.sql, isSuitable.sql, isEngaged.sql, pathwayPlanCurrent.sql].join("\n    AND ")})`,
  from: pathwayPlan,
  populations: [leavingCare],
  needs: planNeeds,
};

const CONTACT_DAYS = 56;

const reached = factPart("reached", (base) => ({
  reads: [base, known(careLeaverContacts)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_care_leaver_contacts c ON c.child = p.child AND c.reached
  AND c.contacted_on BETWEEN p.as_at - ${CONTACT_DAYS - 1} AND p.as_at`,
}));

export const reachedInEightWeeks: Fact = {
  code: "reached_in_eight_weeks",
  title: "Reached in the last eight weeks",
  plain: "A contact reached the young person in the 56 days that end with the date.",
  kind: "yesNo",
  sql: "(reached.child IS NOT NULL)",
  from: reached,
  populations: [leavingCare],
  needs: ["social_care_care_leavers", "social_care_care_leaver_contacts"],
};
