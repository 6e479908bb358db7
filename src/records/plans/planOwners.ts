import { date, recordTable, text, yesNo } from "../recordTable";

/**
 * What is kept as the body of a role that is said to belong to none, since no column of a key can be null. No file can
 * tell it: of a cell the blanks around it are not read.
 */
export const NO_BODY = " ";

/** Roles that answer for rows of plans, from when to when: one role of several bodies is as many owners. */
export const planOwners = recordTable({
  name: "plan_owners",
  doc: "Roles that answer for rows of plans, from when to when.",
  about: "authority",
  key: ["plan", "item", "role", "body", "from_on"],
  columns: {
    plan: text("code of the plan"),
    item: text("code of the row"),
    role: text("role; never a person's name"),
    body: text("body the role belongs to; a single blank: not said"),
    is_lead: yesNo("whether it leads; null: not said"),
    from_on: date("first day it answers for the row"),
    to_on: date("last day; null: it still does"),
  },
});
