import { date, decimal, recordTable, text } from "../recordTable";

/** Breaks and events that a young carer took part in. */
export const youngCarerBreaks = recordTable({
  name: "young_carer_breaks",
  doc: "Breaks and events that a young carer took part in",
  about: "child",
  key: ["taken_on", "event"],
  columns: {
    taken_on: date("day of the event"),
    event: text("what it was"),
    hours: decimal("how long it was"),
  },
});
