import { personWithDisability } from "../need/person";
import { date, recordTable, text } from "../recordTable";

/** Children with an adoption decision, as list 10 of Annex A describes them. */
export const annexAAdoption = recordTable({
  name: "annex_a_adoption",
  doc: "Children who should be placed for adoption as Annex A describes them, one row a child and decision.",
  about: "child",
  key: ["decided_on"],
  columns: {
    decided_on: date("day of the decision that the child should be placed for adoption"),
    family: text("the authority's identifier of the adoptive family"),
    ...personWithDisability,
    entered_care_on: date("day the child entered care"),
    placement_order_on: date("day of the placement order"),
    matched_on: date("day the child was matched with adopters"),
    placed_on: date("day the child was placed for adoption"),
    ordered_on: date("day of the adoption order"),
    reversed_on: date("day of the decision that the child should no longer be placed for adoption"),
    reason_reversed: text("why: RD1 to RD4"),
    fostered_for_adoption_on: date("day placed with foster carers who may adopt"),
  },
});
