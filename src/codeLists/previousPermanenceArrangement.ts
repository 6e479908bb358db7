import type { CodeList } from "./codeList";

/** The permanence arrangement a child had before this period of care. */
export const previousPermanenceArrangement: CodeList = {
  name: "previous_permanence_arrangement",
  title: "Previous permanence arrangement",
  reference:
    "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item PREV_PERM",
  codes: [
    { code: "P1", label: "Adoption" },
    { code: "P2", label: "Special guardianship order" },
    { code: "P3", label: "Residence order or child arrangements order" },
    { code: "P4", label: "Unknown" },
    { code: "Z1", label: "No previous permanence option" },
  ],
};
