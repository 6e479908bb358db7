import type { CodeList } from "../codeList";

/** Phase of a school, as the register of schools has it. Kept in lower case. */
export const establishmentPhase: CodeList = {
  name: "establishment_phase",
  title: "Phase of a school",
  reference: "DfE, Get Information about Schools, phase of education",
  codes: [
    { code: "NURSERY", label: "Nursery", keptAs: "nursery" },
    { code: "PRIMARY", label: "Primary", keptAs: "primary" },
    { code: "MIDDLE DEEMED PRIMARY", label: "Middle deemed primary", keptAs: "middle deemed primary" },
    { code: "MIDDLE DEEMED SECONDARY", label: "Middle deemed secondary", keptAs: "middle deemed secondary" },
    { code: "SECONDARY", label: "Secondary", keptAs: "secondary" },
    { code: "ALL-THROUGH", label: "All-through", keptAs: "all-through" },
    { code: "16 PLUS", label: "16 plus", keptAs: "16 plus" },
    { code: "NOT APPLICABLE", label: "Not applicable", keptAs: "not applicable" },
  ],
};
