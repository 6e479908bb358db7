import { date, recordTable, text } from "../recordTable";

/** Placements and adoptions that broke down, and the meeting to learn from it. */
export const placementDisruptions = recordTable({
  name: "placement_disruptions",
  doc: "Placements and adoptions that broke down, and the meeting to learn from it",
  about: "child",
  key: ["disrupted_on"],
  columns: {
    disrupted_on: date("day it broke down"),
    placement: text("kind of placement or arrangement"),
    meeting_due_on: date("day by which the meeting was due"),
    meeting_held_on: date("day of the disruption meeting; null: not held"),
  },
});
