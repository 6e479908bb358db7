import { recordTable, text } from "../recordTable";

/** What rows of plans serve and are measured by. */
export const planLinks = recordTable({
  name: "plan_links",
  doc: "What rows of plans serve and are measured by.",
  about: "authority",
  key: ["plan", "item", "linked_kind", "linked_to"],
  columns: {
    plan: text("code of the plan"),
    item: text("code of the row"),
    linked_kind: text("recommendation, programme, action, indicator or target"),
    linked_to: text("plan/item, the id of an indicator, or the reference of a target"),
    basis: text("printed, curated or doubtful"),
    note: text("why, where it is not printed"),
  },
});
