import { date, integer, recordTable, text, yesNo } from "../recordTable";

/** Proceedings about a child in the family court. */
export const legalProceedings = recordTable({
  name: "legal_proceedings",
  doc: "Proceedings about a child in the family court",
  about: "child",
  key: ["issued_on", "application"],
  columns: {
    issued_on: date("day the application was issued"),
    application: text("what the court was asked for"),
    concluded_on: date("day of the final order; null: still open"),
    outcome_order: text("the order at the end"),
    court: text("the court"),
    court_reference: text("the court's number of the case, the same for the children of a family"),
    pre_proceedings_decided_on: date("start of the pre-proceedings before it; null: there were none"),
    hearings: integer("hearings so far"),
    short_notice: yesNo("whether it was issued at short notice"),
  },
});
