import { childPlans } from "../../records/socialCare/childPlans";
import { date, text } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { addedPlanColumns, planColumns } from "./planColumns";
import { planRules } from "./planRules";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Pathway plans: one row a plan and each of its reviews. */
export const pathwayPlans = defineSource({
  ...nightly,
  code: "social_care_pathway_plans",
  title: "Pathway plans",
  reference: ownFormat(
    "The Standard Safeguarding Dataset has the date of the latest pathway plan review only",
  ),
  feeds: childPlans,
  constants: { kind: "pathway" },
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    PATHWAY_PLAN_STARTED: date({ doc: "day this plan was started", to: "started_on", required: true }),
    PATHWAY_PLAN_DUE: date({ doc: "day it was due", to: "due_on" }),
    PATHWAY_PLAN_COMPLETED: date({ doc: "day it was completed; blank while not", to: "completed_on" }),
    PATHWAY_PLAN_REVIEWED: date({ doc: "day it was reviewed; blank while not", to: "reviewed_on" }),
    PATHWAY_PLAN_REVIEW_DUE: date({ doc: "day its review is due", to: "review_due_on" }),
    PATHWAY_PLAN_ENDED: date({ doc: "day it ended; blank while it stands", to: "ended_on" }),
    ...planColumns,
    PLAN_TEAM: text({ doc: "team that wrote it", to: "team", invalid: "blank", longest: 100 }),
    ...addedPlanColumns,
  },
  key: ["PATHWAY_PLAN_STARTED"],
  rules: [
    bornInFuture,
    ...planRules({
      started: "PATHWAY_PLAN_STARTED",
      completed: "PATHWAY_PLAN_COMPLETED",
      reviewed: "PATHWAY_PLAN_REVIEWED",
      ended: "PATHWAY_PLAN_ENDED",
    }),
  ],
});
