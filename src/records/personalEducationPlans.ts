import { date, recordTable, text } from "./recordTable";

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
  },
});
