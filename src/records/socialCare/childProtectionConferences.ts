import { date, recordTable, text, yesNo } from "../recordTable";

/** Child protection conferences, initial and review. */
export const childProtectionConferences = recordTable({
  name: "child_protection_conferences",
  doc: "Child protection conferences, initial and review",
  about: "child",
  key: ["kind", "conference_id"],
  columns: {
    kind: text("initial or review"),
    conference_id: text("the case system's id of the conference"),
    due_on: date("day by which it was due"),
    held_on: date("day it was held; null: not held yet"),
    participation: text("how the child took part (PN code)"),
    quorate: yesNo("whether enough agencies were there to decide"),
    plan_decided: yesNo("whether a child protection plan was made, or continued"),
    transferred_in: yesNo("whether it was for a plan that another authority made"),
    team: text("team responsible"),
  },
});
