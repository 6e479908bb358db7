import type { CodeList } from "../codeList";

/** Whether a parent serves in the armed forces. */
export const serviceChild: CodeList = {
  name: "service_child",
  title: "Service child",
  reference: "School census code set Service child in education",
  codes: [
    { code: "Y", label: "Yes" },
    { code: "N", label: "No" },
    { code: "U", label: "Not known" },
    { code: "R", label: "Refused" },
  ],
};
