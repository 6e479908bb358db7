import type { CodeList } from "../codeList";

/** In which form a young person who leaves care is given their health history. */
export const healthHistoryForm: CodeList = {
  name: "health_history_form",
  title: "Form of the health history",
  reference: "Promoting the health and wellbeing of looked-after children, statutory guidance (2015)",
  codes: [
    { code: "PASSPORT", label: "Health passport", keptAs: "passport" },
    { code: "LETTER", label: "Letter with the health history", keptAs: "letter" },
    { code: "DIGITAL", label: "Application or online record", keptAs: "digital" },
    { code: "OTHER", label: "Another form", keptAs: "other" },
  ],
};
