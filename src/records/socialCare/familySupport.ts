import { date, recordTable, text } from "../recordTable";

/** Work to keep a child with the family or bring them back: conferences, edge of care, adolescent teams. */
export const familySupport = recordTable({
  name: "family_support",
  doc: "Work to keep a child with the family or bring them back: conferences, edge of care, adolescent teams",
  about: "child",
  key: ["kind", "referred_on"],
  columns: {
    kind: text("what was done"),
    referred_on: date("day referred"),
    started_on: date("day it was held or started"),
    ended_on: date("day it ended; null: it goes on"),
    outcome: text("where it ended"),
    team: text("team"),
  },
});
