import { date, integer, recordTable, text, yesNo } from "../recordTable";

/** The way of one child to a permanent family: decisions, match, placement, order. */
export const permanenceMilestones = recordTable({
  name: "permanence_milestones",
  doc: "The way of one child to a permanent family: decisions, match, placement, order",
  about: "child",
  key: ["permanence_id"],
  columns: {
    permanence_id: text("the case system's id of the row"),
    decided_on: date("day of the decision that the child should be placed for adoption"),
    placement_order_on: date("day of the placement order"),
    foster_to_adopt_decided_on: date("day of the decision for fostering for adoption or concurrent planning"),
    foster_to_adopt_placed_on: date("day of that placement"),
    matched_on: date("day of the match with adopters"),
    placed_on: date("day placed for adoption"),
    order_on: date("day of the permanence order"),
    order_kind: text("adoption, special guardianship or child arrangements order"),
    reversed_on: date("day of the decision against adoption"),
    reversed_reason: text("why (RD code)"),
    adopted_by_carer: yesNo("whether the former carer adopts"),
    fostered_by_adopters_on: date("day first placed with the carers who adopt"),
    in_sibling_group: yesNo("whether the child has siblings in the plan"),
    siblings_together: integer("children of the group placed together, this child included"),
    siblings_apart: integer("siblings placed elsewhere"),
    adopters: integer("number of adopters"),
    adopters_sex: text("sex of the adopters"),
    adopters_status: text("legal status of the adopters"),
    agency_urn: text("Ofsted's number of the agency"),
  },
});
