import { adoptersLegalStatus } from "../../codeLists/adoptersLegalStatus";
import { adoptersSex } from "../../codeLists/adoptersSex";
import { adoptionReversalReason } from "../../codeLists/adoptionReversalReason";
import { permanenceOrder } from "../../codeLists/socialCare/permanenceOrder";
import { permanenceMilestones } from "../../records/socialCare/permanenceMilestones";
import { code, date, flag, integer, text } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Permanence: one row a child and plan for a permanent family. */
export const permanence = defineSource({
  ...nightly,
  code: "social_care_permanence",
  title: "Permanence",
  reference: standardDataset("ssd_permanence"),
  feeds: permanenceMilestones,
  columns: {
    perm_table_id: rowId({ doc: "the case system's id of the row", to: "permanence_id" }),
    perm_person_id: personId,
    DOB: dateOfBirth,
    perm_adm_decision_date: date({
      doc: "day of the decision that the child should be placed for adoption",
      to: "decided_on",
    }),
    perm_placement_order_date: date({
      doc: "day of the placement or freeing order",
      to: "placement_order_on",
    }),
    perm_ffa_cp_decision_date: date({
      doc: "day of the decision for fostering for adoption or concurrent planning",
      to: "foster_to_adopt_decided_on",
    }),
    perm_placed_ffa_cp_date: date({ doc: "day of that placement", to: "foster_to_adopt_placed_on" }),
    perm_matched_date: date({ doc: "day of the match with adopters", to: "matched_on" }),
    perm_placed_for_adoption_date: date({ doc: "day placed for adoption", to: "placed_on" }),
    perm_permanence_order_date: date({ doc: "day of the permanence order", to: "order_on" }),
    perm_permanence_order_type: code(permanenceOrder, { doc: "kind of permanence order", to: "order_kind" }),
    perm_decision_reversed_date: date({ doc: "day of the decision against adoption", to: "reversed_on" }),
    perm_decision_reversed_reason: code(adoptionReversalReason, {
      doc: "why",
      to: "reversed_reason",
      invalid: "blank",
    }),
    perm_adopted_by_carer_flag: flag({ doc: "whether the former carer adopts", to: "adopted_by_carer" }),
    perm_placed_foster_carer_date: date({
      doc: "day first placed with the carers who adopt",
      to: "fostered_by_adopters_on",
      invalid: "blank",
    }),
    perm_part_of_sibling_group: flag({
      doc: "whether the child has siblings in the plan",
      to: "in_sibling_group",
    }),
    perm_siblings_placed_together: integer(0, 20, {
      doc: "children of the group placed together, this child included",
      to: "siblings_together",
      invalid: "blank",
    }),
    perm_siblings_placed_apart: integer(0, 20, {
      doc: "siblings placed elsewhere",
      to: "siblings_apart",
      invalid: "blank",
    }),
    perm_number_of_adopters: integer(0, 2, { doc: "number of adopters", to: "adopters", invalid: "blank" }),
    perm_adopter_sex: code(adoptersSex, { doc: "sex of the adopters", to: "adopters_sex", invalid: "blank" }),
    perm_adopter_legal_status: code(adoptersLegalStatus, {
      doc: "legal status of the adopters",
      to: "adopters_status",
      invalid: "blank",
    }),
    perm_placement_provider_urn: text({
      doc: "Ofsted's number of the agency",
      to: "agency_urn",
      invalid: "blank",
      longest: 20,
    }),
  },
  key: ["perm_table_id"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "PERMANENCE_DECISION_IN_FUTURE",
      column: "perm_adm_decision_date",
      says: "adoption was decided on after the day the file was received. Correct the date of the decision.",
    }),
    notInFuture({
      code: "PERMANENCE_ORDER_IN_FUTURE",
      column: "perm_permanence_order_date",
      says: "the permanence order was made after the day the file was received. Correct the date of the order.",
    }),
    inOrder({
      code: "PERMANENCE_MATCH_BEFORE_DECISION",
      severity: "warning",
      first: "perm_adm_decision_date",
      then: "perm_matched_date",
      says: "the child was matched before adoption was decided on. Correct one of the dates.",
    }),
    inOrder({
      code: "PERMANENCE_PLACED_BEFORE_MATCH",
      severity: "warning",
      first: "perm_matched_date",
      then: "perm_placed_for_adoption_date",
      says: "the child was placed for adoption before being matched. Correct one of the dates.",
    }),
    inOrder({
      code: "PERMANENCE_ORDER_BEFORE_PLACEMENT",
      severity: "error",
      first: "perm_placed_for_adoption_date",
      then: "perm_permanence_order_date",
      says: "the order was made before the child was placed for adoption. Correct one of the dates.",
    }),
    inOrder({
      code: "PERMANENCE_REVERSED_BEFORE_DECISION",
      severity: "error",
      first: "perm_adm_decision_date",
      then: "perm_decision_reversed_date",
      says: "the decision was reversed before it was made. Correct one of the dates.",
    }),
  ],
});
