import { adoptionReversalReason } from "../adoptionReversalReason";
import type { CodeList } from "../codeList";
import { annexA, grouped, withSpellings } from "./spelt";
import { reversalSpellings } from "./spellings/reversalReason";

/** Why a child is no longer to be placed for adoption, kept as the code of the SSDA903. */
export const annexAReversalReason: CodeList = {
  name: "annex_a_reversal_reason",
  title: "Reason no longer placed for adoption in Annex A",
  reference: annexA("Reason Why Child No Longer Placed for Adoption"),
  codes: withSpellings(
    grouped(adoptionReversalReason.codes, {
      "Child's needs changed": "RD1",
      "Court did not make a PO": "RD2",
      "Prospective adopters cannot be found": "RD3",
      "Any other reason": "RD4",
    }),
    reversalSpellings,
  ),
};
