import { date, decimal, integer, recordTable, text, yesNo } from "./recordTable";

/** Personal education plans (PEPs). */
export const personalEducationPlans = recordTable({
  name: "personal_education_plans",
  doc: "Personal education plans (PEPs).",
  about: "child",
  key: ["due_on"],
  columns: {
    due_on: date("day the plan was due"),
    completed_on: date("day it was completed; null: not yet"),
    quality: text("grade after quality assurance"),
    graded_by: text("role of who graded it"),
    review_due_on: date("day the next review is due: the plan is current until then"),
    term: text("term the plan was due in"),
    held_on: date("day of the meeting"),
    graded_on: date("day of the quality assurance"),
    child_took_part: yesNo("whether the child took part in the meeting or gave views for it"),
    has_smart_targets: yesNo("whether its targets are specific, measurable, achievable, relevant and timed"),
    targets_set: integer("targets of the plan before"),
    targets_met: integer("those of them that were met"),
    pupil_premium_spent: decimal("pounds of pupil premium plus spent through the plan"),
  },
});
