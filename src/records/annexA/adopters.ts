import { date, integer, recordTable, text } from "../recordTable";

/** Prospective adopters, as list 11 of Annex A describes them. */
export const annexAAdopters = recordTable({
  name: "annex_a_adopters",
  doc: "Prospective adopters as Annex A describes them, one row an adopter.",
  about: "authority",
  key: ["adopter"],
  columns: {
    adopter: text("the authority's identifier of the adopter"),
    family: text("the authority's identifier of the family"),
    sex: text("M, F, U or neither"),
    ethnicity: text("ethnicity code"),
    disability: text("whether the adopter is disabled: yes, no or unknown"),
    fostering_for_adoption: text("whether the adopter fosters for adoption: yes or no"),
    enquired_on: date("day the enquiry was received"),
    stage1_started_on: date("day stage 1 started"),
    stage1_ended_on: date("day stage 1 ended"),
    stage2_started_on: date("day stage 2 started"),
    stage2_ended_on: date("day stage 2 ended"),
    applied_on: date("day the application was submitted"),
    approved_on: date("day the application was approved"),
    matched_on: date("day the adopter was matched"),
    placed_on: date("day children were placed with the adopter"),
    children_placed: integer("children placed"),
    ordered_on: date("day of the adoption order"),
    left_on: date("day the adopter left"),
    reason_left: text("why: withdrew, process on hold or application refused"),
  },
});
