import type { CodeList } from "../codeList";

/** An answer that may be unknown. */
export const yesNoUnknown: CodeList = {
  name: "yes_no_unknown",
  title: "Yes, no or unknown",
  reference:
    "Standard Safeguarding Dataset (data-to-insight), ssd_pre_proceedings, item prep_pre_pro_parents_legal_rep",
  codes: [
    { code: "Y", label: "Yes", aliases: ["Yes"] },
    { code: "N", label: "No", aliases: ["No"] },
    { code: "U", label: "Unknown", aliases: ["Unknown"] },
  ],
};
