import { date, integer, recordTable, text, yesNo } from "./recordTable";

/** Adoption: decision, match and adopters (table AD1). */
export const adoptionDecisions = recordTable({
  name: "adoption_decisions",
  doc: "Adoption: decision, match and adopters (table AD1).",
  about: "child",
  key: ["decided_on"],
  columns: {
    decided_on: date("day of the decision that the child should be placed"),
    matched_on: date("day the child was matched"),
    by_foster_carer: yesNo("adopted by the foster carer"),
    adopters: integer("number of adopters"),
    adopters_sex: text("sex of the adopters"),
    adopters_status: text("legal status of the adopters"),
  },
});
