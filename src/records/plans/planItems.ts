import { date, integer, recordTable, text } from "../recordTable";

/** Rows of plans as they are printed: programmes, sections, recommendations, priorities, actions. */
export const planItems = recordTable({
  name: "plan_items",
  doc: "Rows of plans as they are printed: programmes, sections, recommendations, priorities, actions.",
  about: "authority",
  key: ["plan", "item"],
  columns: {
    plan: text("code of the plan"),
    item: text("code of the row within its plan"),
    kind: text("programme, section, objective, recommendation, priority, action, heading, finding or risk"),
    part_of: text("code of the row of the same plan it stands under"),
    place: integer("where it stands in its plan"),
    number: text("number as printed"),
    words: text("what it says"),
    report: text("report that makes the recommendation"),
    paragraphs: text("paragraphs of the report that lead to it, separated by blanks"),
    theme: text("theme under which recommendations of several reports recur"),
    agreed_on: date("day it was agreed"),
    deadline_printed: text("deadline as printed"),
    status_printed: text("status as printed"),
    colour_printed: text("colour as printed, where it has a cell of its own"),
    status_on: date("day the status is of; null: that of the document"),
    progress_printed: text("progress as printed: the whole cell"),
    owners_printed: text("owners as printed, roles only"),
    outcome_printed: text("outcome as printed"),
    measures_printed: text("measures as printed"),
    document_place: text("page, line or row of the document"),
    rolled_over_from: text("row of an earlier plan that it carries on, as plan/item"),
  },
});
