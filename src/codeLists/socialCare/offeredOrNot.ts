import type { CodeList } from "../codeList";

/** Whether a return home interview was offered or accepted. */
export const offeredOrNot: CodeList = {
  name: "offered_or_not",
  title: "Yes, no or not applicable",
  reference: "Standard Safeguarding Dataset (data-to-insight), ssd_missing",
  codes: [
    { code: "Y", label: "Yes", aliases: ["Yes"] },
    { code: "N", label: "No", aliases: ["No"] },
    { code: "NA", label: "Not applicable", aliases: ["N/A"] },
  ],
};
