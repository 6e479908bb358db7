import { NO_BODY, planOwners as kept } from "../../records/plans/planOwners";
import { date, flag, text } from "../columns";
import { inOrder } from "../rules";
import { defineSource } from "../source";
import { planCode, REFERENCE } from "./planCode";
import { ownerReferences as references } from "./references";

/** Owners of rows of plans: one row a role of a body and the time it answers for the row. Roles only, never people's names. */
export const planOwners = defineSource({
  code: "plan_owners",
  title: "Owners of plans",
  system: "plans",
  reference: REFERENCE,
  edition: 2012,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: kept,
  columns: {
    PLAN: text({ doc: "code of the plan", to: "plan", required: true, ...planCode }),
    ITEM: text({ doc: "code of the row", to: "item", required: true, ...planCode }),
    OWNER_ROLE: text({ doc: "role; no person's name", to: "role", required: true, longest: 120 }),
    BODY: text({
      doc: "body the role belongs to; each body whose role it is has a row",
      to: "body",
      longest: 120,
    }),
    IS_LEAD: flag({ mayBeAbsent: true, doc: "whether it leads", to: "is_lead" }),
    OWNER_FROM: date({ doc: "first day it answers for the row", to: "from_on", required: true }),
    OWNER_TO: date({ doc: "last day; blank: it still does", to: "to_on" }),
  },
  // What the cell says comes in its place; where it is blank, this is what is kept.
  constants: { body: NO_BODY },
  key: ["PLAN", "ITEM", "OWNER_ROLE", "BODY", "OWNER_FROM"],
  rules: [
    inOrder({
      code: "OWNER_ENDS_BEFORE_START",
      severity: "error",
      first: "OWNER_FROM",
      then: "OWNER_TO",
      says: "the role stops answering for the row before it begins. Correct OWNER_FROM or OWNER_TO.",
    }),
  ],
  references,
});
