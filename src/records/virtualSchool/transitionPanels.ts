import { date, recordTable, text } from "../recordTable";

/** What the transition panel concluded about a young person in Year 11 to 13. */
export const transitionPanels = recordTable({
  name: "transition_panels",
  doc: "What the transition panel concluded about a young person in Year 11 to 13.",
  about: "child",
  key: ["panel_on"],
  columns: {
    panel_on: date("day of the panel"),
    year_group: text("year group"),
    outcome: text("what it concluded"),
    intended_activity: text("activity intended next"),
    risk: text("risk of not being in education, employment or training"),
    careers_plan_on: date("day of the careers plan; null: none"),
    review_due_on: date("day the panel looks again"),
  },
});
