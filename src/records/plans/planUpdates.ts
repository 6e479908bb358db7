import { date, integer, recordTable, text } from "../recordTable";

/** Dated statuses and progress of rows of plans, where a system keeps them as rows. */
export const planUpdates = recordTable({
  name: "plan_updates",
  doc: "Dated statuses and progress of rows of plans, where a system keeps them as rows.",
  about: "authority",
  key: ["plan", "item", "said_of", "place"],
  columns: {
    plan: text("code of the plan"),
    item: text("code of the row"),
    said_of: date("day it is of"),
    place: integer("which of that day"),
    part: text("part of the row it is of, by its letter or name; null: the whole row"),
    status: text("status as printed"),
    words: text("progress in the words of the plan"),
  },
});
