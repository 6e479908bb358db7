import { date, recordTable } from "./recordTable";

/** Orders depriving a looked after child of liberty. */
export const deprivationsOfLiberty = recordTable({
  name: "deprivations_of_liberty",
  doc: "Orders depriving a looked after child of liberty.",
  about: "child",
  key: ["started_on"],
  columns: {
    started_on: date("first day"),
    ended_on: date("last day; null: still in force"),
  },
});
