import { adoptionReversalReason } from "../../codeLists/adoptionReversalReason";
import { adoptionPlacements } from "../../records/adoptionPlacements";
import { code, date, localId } from "../columns";
import { bornInFuture, inOrder } from "../rules";
import { defineSource } from "../source";
import { guide } from "./reference";

/** SSDA903 PlacedAdoption: one row a decision that a child should be placed for adoption. */
export const placedAdoption = defineSource({
  code: "ssda903_placed_adoption",
  title: "Placed for adoption",
  system: "social care",
  reference: guide("PlacedAdoption"),
  edition: 2018,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: adoptionPlacements,
  columns: {
    CHILD: localId({ doc: "the authority's id of the child", required: true }),
    DOB: date({ doc: "date of birth", invalid: "blank" }),
    DATE_PLACED: date({
      doc: "date of the decision that the child should be placed",
      to: "placed_on",
      required: true,
    }),
    DATE_PLACED_CEASED: date({
      doc: "date of the decision that the child should no longer be placed",
      to: "ceased_on",
    }),
    REASON_PLACED_CEASED: code(adoptionReversalReason, {
      doc: "why the decision was reversed",
      to: "reason_ceased",
      invalid: "blank",
    }),
  },
  key: ["DATE_PLACED"],
  rules: [
    bornInFuture,
    // Rule 522.
    inOrder({
      code: "REVERSED_BEFORE_DECISION",
      severity: "error",
      first: "DATE_PLACED",
      then: "DATE_PLACED_CEASED",
      says: "the decision was reversed before it was made. Correct DATE_PLACED_CEASED or DATE_PLACED.",
    }),
  ],
});
