import { childPlans } from "../../records/socialCare/childPlans";
import { date, text } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";
import { addedPlanColumns, planColumns } from "./planColumns";
import { planRules } from "./planRules";

const own = { invalid: "blank", mayBeAbsent: true } as const;

/** Child in need plans: one row a plan, which is made when it starts. Reviews and quality are columns of the hub's own. */
export const childInNeedPlans = defineSource({
  ...nightly,
  code: "social_care_child_in_need_plans",
  title: "Child in need plans",
  reference: standardDataset("ssd_cin_plans"),
  feeds: childPlans,
  constants: { kind: "child in need" },
  columns: {
    cinp_cin_plan_id: text({
      ...own,
      doc: "the case system's id of the plan; not kept, since a child's plans are told apart by their first days",
      longest: 48,
    }),
    cinp_person_id: personId,
    DOB: dateOfBirth,
    cinp_cin_plan_start_date: date({ doc: "day the plan started", to: "started_on", required: true }),
    cinp_cin_plan_end_date: date({ doc: "day it ended; blank while it stands", to: "ended_on" }),
    cinp_cin_plan_team: text({
      ...own,
      doc: "team responsible",
      to: "team",
      longest: 100,
      spellings: ["cinp_cin_plan_team_name"],
    }),
    PLAN_REVIEWED: date({
      doc: "day it was last reviewed; the hub's column",
      to: "reviewed_on",
      mayBeAbsent: true,
    }),
    PLAN_REVIEW_DUE: date({
      doc: "day its next review is due; the hub's column",
      to: "review_due_on",
      mayBeAbsent: true,
    }),
    PLAN_QUALITY: { ...planColumns.PLAN_QUALITY, mayBeAbsent: true },
    PLAN_GRADED: { ...planColumns.PLAN_GRADED, mayBeAbsent: true },
    CHILD_TOOK_PART: { ...planColumns.CHILD_TOOK_PART, mayBeAbsent: true },
    PLAN_SHARED: { ...planColumns.PLAN_SHARED, mayBeAbsent: true },
    ...addedPlanColumns,
  },
  key: ["cinp_cin_plan_start_date"],
  rules: [
    bornInFuture,
    ...planRules({
      started: "cinp_cin_plan_start_date",
      reviewed: "PLAN_REVIEWED",
      ended: "cinp_cin_plan_end_date",
    }),
  ],
});
