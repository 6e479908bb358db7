import { date, recordTable, text, yesNo } from "../recordTable";

/** Whether immunisations were up to date, as told on a day. */
export const healthImmunisations = recordTable({
  name: "health_immunisations",
  doc: "Whether immunisations were up to date, as told on a day.",
  about: "child",
  key: ["status_on"],
  columns: {
    status_on: date("day on which it was so"),
    up_to_date: yesNo("whether all that the national schedule asks for at this age was given"),
    reason: text("why not; null: up to date, or not said"),
    next_due_on: date("day of the next immunisation"),
  },
});
