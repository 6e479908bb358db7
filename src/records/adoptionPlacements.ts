import { date, recordTable, text } from "./recordTable";

/** Decisions to place for adoption, and their reversal. */
export const adoptionPlacements = recordTable({
  name: "adoption_placements",
  doc: "Decisions to place for adoption, and their reversal.",
  about: "child",
  key: ["placed_on"],
  columns: {
    placed_on: date("day of the decision that the child should be placed for adoption"),
    ceased_on: date("day the decision was reversed"),
    reason_ceased: text("why it was reversed"),
  },
});
