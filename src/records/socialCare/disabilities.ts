import { date, recordTable, text } from "../recordTable";

/** Disabilities of a child, one row each. */
export const disabilities = recordTable({
  name: "disabilities",
  doc: "Disabilities of a child, one row each",
  about: "child",
  key: ["disability"],
  columns: {
    disability: text("kind of disability; NONE: there is none"),
    identified_on: date("day it was recorded"),
    ended_on: date("day it was taken not to apply any more; null: it applies"),
  },
});
