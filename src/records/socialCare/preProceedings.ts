import { date, integer, recordTable, text } from "../recordTable";

/** Pre-proceedings under the public law outline: letter, meetings, outcome. */
export const preProceedings = recordTable({
  name: "pre_proceedings",
  doc: "Pre-proceedings under the public law outline: letter, meetings, outcome",
  about: "child",
  key: ["decided_on"],
  columns: {
    decided_on: date("day it was decided to enter pre-proceedings"),
    family_id: text("the group of children who start and end together"),
    letter_sent_on: date("day the letter before proceedings was sent"),
    first_meeting_on: date("day of the first meeting"),
    review_meetings: integer("meetings with the parents after the first"),
    parents_represented: text("whether the parents had a lawyer: Y, N or U"),
    gateway_outcome: text("what the legal gateway decided (A to D)"),
    ended_on: date("day it was agreed to step down or to issue; null: still open"),
    outcome: text("issue, or step down"),
  },
});
