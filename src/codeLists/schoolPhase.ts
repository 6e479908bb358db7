import type { CodeList } from "./codeList";

/** Phase of education a child is in. Kept in lower case. */
export const schoolPhase: CodeList = {
  name: "school_phase",
  title: "Phase of education",
  reference: "No published code set: the words of council reports",
  codes: [
    { code: "EARLY YEARS", label: "Early years", keptAs: "early years" },
    { code: "PRIMARY", label: "Primary", keptAs: "primary" },
    { code: "SECONDARY", label: "Secondary", keptAs: "secondary" },
    { code: "POST-16", label: "Post-16", keptAs: "post-16" },
  ],
};
