import type { CodeList } from "./codeList";

/** Why the decision that a child should be placed for adoption was reversed. */
export const adoptionReversalReason: CodeList = {
  name: "adoption_reversal_reason",
  title: "Reason no longer placed for adoption",
  reference:
    "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item REASON_PLACED_CEASED",
  codes: [
    { code: "RD1", label: "Child's needs changed subsequent to the decision" },
    { code: "RD2", label: "Court did not make a placement order" },
    { code: "RD3", label: "Prospective adopters could not be found" },
    { code: "RD4", label: "Any other reason" },
  ],
};
