import type { CodeList } from "./codeList";

/** Why there is no strengths and difficulties score. */
export const sdqMissingReason: CodeList = {
  name: "sdq_missing_reason",
  title: "Reason for no SDQ score",
  reference:
    "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item SDQ_REASON",
  codes: [
    { code: "SDQ1", label: "No form returned as child aged under 4 or over 16 at date of latest assessment" },
    { code: "SDQ2", label: "Carer(s) refused to complete and return questionnaire" },
    { code: "SDQ3", label: "Not possible due to severity of child's disability" },
    { code: "SDQ4", label: "Other" },
    { code: "SDQ5", label: "Child or young person refuses" },
  ],
};
