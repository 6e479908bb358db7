import { date, recordTable, text, yesNo } from "../recordTable";

/** Roles that answer for rows of plans, from when to when. */
export const planOwners = recordTable({
  name: "plan_owners",
  doc: "Roles that answer for rows of plans, from when to when.",
  about: "authority",
  key: ["plan", "item", "role", "from_on"],
  columns: {
    plan: text("code of the plan"),
    item: text("code of the row"),
    role: text("role; never a person's name"),
    body: text("body the role belongs to"),
    is_lead: yesNo("whether it leads; null: not said"),
    from_on: date("first day it answers for the row"),
    to_on: date("last day; null: it still does"),
  },
});
