import { recordTable, text } from "./recordTable";

/** Permanence arrangements before this period of care. */
export const previousPermanence = recordTable({
  name: "previous_permanence",
  doc: "Permanence arrangements before this period of care.",
  about: "child",
  key: [],
  columns: {
    arrangement: text("adoption, special guardianship, child arrangements order, unknown, or none"),
    made_by: text("authority that arranged it, or outside England"),
    made_on: text("day of the order as sent, which may be partial: zz/MM/YYYY"),
  },
});
