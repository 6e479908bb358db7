import type { CodeList } from "../codeList";

/** What became of an exclusion. Kept in lower case. */
export const exclusionOutcome: CodeList = {
  name: "exclusion_outcome",
  title: "Outcome of an exclusion",
  reference:
    "DfE, Suspension and permanent exclusion guidance: what a head teacher, a governing board and an independent review panel may decide",
  codes: [
    { code: "UPHELD", label: "Upheld", keptAs: "upheld", group: "Stands" },
    {
      code: "REINSTATED",
      label: "Child reinstated by the governing board",
      keptAs: "reinstated",
      group: "Overturned",
    },
    {
      code: "QUASHED",
      label: "Quashed by an independent review panel",
      keptAs: "quashed",
      group: "Overturned",
    },
    { code: "CANCELLED", label: "Cancelled by the head teacher", keptAs: "cancelled", group: "Overturned" },
    { code: "PENDING", label: "Not yet considered", keptAs: "pending", group: "Not yet considered" },
  ],
};
