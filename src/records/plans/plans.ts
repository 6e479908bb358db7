import { date, recordTable, text } from "../recordTable";

/** Plans, trackers and lists of recommendations of the authority. */
export const plans = recordTable({
  name: "plans",
  doc: "Plans, trackers and lists of recommendations of the authority.",
  about: "authority",
  key: ["plan"],
  columns: {
    plan: text("code of the plan"),
    title: text("its title"),
    kind: text("strategic plan, action plan, work plan, recommendations, tracker and so on"),
    part_of: text("code of the plan it is part of"),
    led_by: text("role or body that leads it"),
    from_on: date("first day it is for"),
    to_on: date("last day it is for"),
    approved_on: date("day it was approved or published"),
    document: text("document it stands in"),
    document_place: text("page, lines or appendix of the document"),
    status_words: text("vocabulary of its statuses; null: it has none"),
    note: text("what the sender says of it"),
  },
});
