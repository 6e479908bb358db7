import { childPlans } from "../../records/socialCare/childPlans";
import type { ToldIn } from "./told";

/** The plans of some kinds in the files of plans for a child. */
export const ofKinds = (...kinds: readonly string[]): ToldIn => ({
  from: childPlans,
  isNewestReview: true,
  only: `r.kind IN (${kinds.map((kind) => `'${kind}'`).join(", ")})`,
  columns: {
    started_on: "r.started_on",
    due_on: "r.due_on",
    completed_on: "r.completed_on",
    reviews: "CASE WHEN r.reviewed_on IS NOT NULL THEN ARRAY[r.reviewed_on] END",
    review_due_on: "r.review_due_on",
    ended_on: "r.ended_on",
    quality: "r.quality",
    graded_by: "r.graded_by",
    graded_on: "r.graded_on",
    child_took_part: "r.child_took_part",
    participation: "r.participation",
    shared_with: "coalesce(r.shared_with, CASE WHEN r.shared THEN 'child and carers' END)",
    has_smart_targets: "r.has_smart_targets",
    assessed_on: "r.assessed_on",
    team: "r.team",
  },
});

export const CHILD_PLANS = "social_care_child_plans";
