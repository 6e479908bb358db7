import { date, integer, recordTable, text } from "../recordTable";

/** Households approved to foster for the authority. */
export const fosteringHouseholds = recordTable({
  name: "fostering_households",
  doc: "Households approved to foster for the authority",
  about: "authority",
  key: ["household"],
  columns: {
    household: text("the authority's id of the household"),
    kind: text("what it is approved for"),
    approved_on: date("day it was approved"),
    ended_on: date("day approval ended; null: approved"),
    reason_ended: text("why"),
    places: integer("children it is approved for"),
  },
});
