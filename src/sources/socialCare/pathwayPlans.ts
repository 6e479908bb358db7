import { planQuality } from "../../codeLists/socialCare/planQuality";
import { childPlans } from "../../records/socialCare/childPlans";
import { code, date, flag, text } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
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
    PLAN_QUALITY: code(planQuality, { doc: "grade after quality assurance", to: "quality" }),
    PLAN_GRADED: date({ doc: "day it was graded", to: "graded_on", invalid: "blank" }),
    CHILD_TOOK_PART: flag({
      doc: "whether the child had a part in it",
      to: "child_took_part",
      invalid: "blank",
    }),
    PLAN_SHARED: flag({ doc: "whether the child and carers have a copy", to: "shared", invalid: "blank" }),
    PLAN_TEAM: text({ doc: "team that wrote it", to: "team", invalid: "blank", longest: 100 }),
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
