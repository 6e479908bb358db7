import type { CodeList } from "./codeList";

/** Whether the adopters are single, married, in a civil partnership, or none of these. */
export const adoptersLegalStatus: CodeList = {
  name: "adopters_legal_status",
  title: "Legal status of the adopters",
  reference:
    "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item LS_ADOPTR",
  codes: [
    { code: "L0", label: "Single adopter" },
    { code: "L11", label: "Different gender married couple" },
    { code: "L12", label: "Same gender married couple" },
    { code: "L2", label: "Civil partnership couple" },
    { code: "L3", label: "Different gender unmarried couple" },
    { code: "L4", label: "Same gender couple not married or in civil partnership" },
  ],
};
