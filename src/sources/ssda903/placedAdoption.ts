import { adoptionReversalReason } from "../../codeLists/adoptionReversalReason";
import { adoptionPlacements } from "../../records/adoptionPlacements";
import { code, date, localId } from "../columns";
import { bornInFuture, inOrder, notAfterYear } from "../rules";
import { defineSource } from "../source";
import { beforeBirth } from "./beforeBirth";
import { overlapsNext } from "./overlapsNext";
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
    // Rule 184.
    beforeBirth({
      code: "DECIDED_BEFORE_BIRTH",
      column: "DATE_PLACED",
      says: "the decision was made before the child was born. Correct DATE_PLACED or DOB.",
    }),
    // Rule 117, of the decision.
    notAfterYear({
      code: "DECIDED_AFTER_YEAR",
      column: "DATE_PLACED",
      says: "the decision was made after 31 March of the collection year. Correct DATE_PLACED, or send it with the next year.",
    }),
    {
      // Rule 117, of the reversal.
      code: "REVERSED_AFTER_YEAR",
      severity: "warning",
      column: "DATE_PLACED_CEASED",
      says: "the decision was reversed after 31 March of the collection year. Correct DATE_PLACED_CEASED, or send it with the next year.",
      breaks: ({ DATE_PLACED, DATE_PLACED_CEASED }, { yearEnd }) =>
        Boolean(DATE_PLACED && DATE_PLACED_CEASED) &&
        DATE_PLACED! <= yearEnd &&
        DATE_PLACED_CEASED! > yearEnd,
    },
    {
      // Rule 119.
      code: "REVERSAL_INCOMPLETE",
      severity: "warning",
      column: "REASON_PLACED_CEASED",
      says: "a reversed decision has a date without a reason, or a reason without a date. Give DATE_PLACED_CEASED and REASON_PLACED_CEASED, or neither.",
      breaks: ({ DATE_PLACED_CEASED, REASON_PLACED_CEASED }) =>
        Boolean(DATE_PLACED_CEASED) !== Boolean(REASON_PLACED_CEASED),
    },
  ],
  across: [
    // Rules 579 and 583.
    overlapsNext({
      code: "DECISION_OVERLAPS_NEXT",
      start: "DATE_PLACED",
      column: "DATE_PLACED_CEASED",
      says: "the decision was not reversed when the next one was made. Give DATE_PLACED_CEASED, or correct DATE_PLACED of the next.",
    }),
  ],
});
