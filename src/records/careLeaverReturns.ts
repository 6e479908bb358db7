import { date, integer, recordTable, text } from "./recordTable";

/** Care leavers around their birthday in the year (return OC3). */
export const careLeaverReturns = recordTable({
  name: "care_leaver_returns",
  doc: "Care leavers around their birthday in the year (return OC3).",
  about: "child",
  key: ["collection_year"],
  columns: {
    collection_year: integer("year ending 31 March"),
    born_on: date("date of birth"),
    in_touch: text("whether the authority is in touch"),
    activity: text("main activity code"),
    accommodation: text("accommodation code"),
  },
});
