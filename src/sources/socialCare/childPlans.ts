import { planKind } from "../../codeLists/socialCare/planKind";
import { childPlans as held } from "../../records/socialCare/childPlans";
import { code, date, text } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { addedPlanColumns, planColumns } from "./planColumns";
import { planRules } from "./planRules";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Plans for a child that have no file of their own: placement plans, permanence plans, safety plans and the like. */
export const childPlans = defineSource({
  ...nightly,
  code: "social_care_child_plans",
  title: "Plans for a child",
  reference: ownFormat("The plans that statutory guidance asks for, by the same dates"),
  feeds: held,
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    PLAN_KIND: code(planKind, { doc: "kind of plan", to: "kind", required: true }),
    PLAN_STARTED: date({ doc: "day this plan was started", to: "started_on", required: true }),
    PLAN_DUE: date({ doc: "day it was due", to: "due_on" }),
    PLAN_COMPLETED: date({ doc: "day it was completed; blank while not", to: "completed_on" }),
    PLAN_REVIEWED: date({ doc: "day it was reviewed; blank while not", to: "reviewed_on" }),
    PLAN_REVIEW_DUE: date({ doc: "day its review is due", to: "review_due_on" }),
    PLAN_ENDED: date({ doc: "day it ended; blank while it stands", to: "ended_on" }),
    ...planColumns,
    PLAN_TEAM: text({ doc: "team that wrote it", to: "team", invalid: "blank", longest: 100 }),
    ...addedPlanColumns,
  },
  key: ["PLAN_KIND", "PLAN_STARTED"],
  rules: [
    bornInFuture,
    ...planRules({
      started: "PLAN_STARTED",
      completed: "PLAN_COMPLETED",
      reviewed: "PLAN_REVIEWED",
      ended: "PLAN_ENDED",
    }),
  ],
});
