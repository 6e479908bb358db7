import type { CodeList } from "./codeList";

/** Grade of a personal education plan after quality assurance. Kept in lower case. */
export const pepQuality: CodeList = {
  name: "pep_quality",
  title: "PEP quality",
  reference: "No published code set: the words of council reports",
  codes: [
    { code: "OUTSTANDING", label: "Outstanding", keptAs: "outstanding", group: "Good or outstanding" },
    { code: "GOOD", label: "Good", keptAs: "good", group: "Good or outstanding" },
    {
      code: "REQUIRES IMPROVEMENT",
      label: "Requires improvement",
      keptAs: "requires improvement",
      group: "Below good",
    },
    { code: "INADEQUATE", label: "Inadequate", keptAs: "inadequate", group: "Below good" },
  ],
};
