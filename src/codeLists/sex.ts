import type { CodeList } from "./codeList";

/** Sex in the SSDA903: 1 and 2 until 2024, letters since. The records keep the letters for every year. */
export const sex: CodeList = {
  name: "sex",
  title: "Sex",
  reference: "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item SEX",
  codes: [
    { code: "1", label: "Male", to: 2024, keptAs: "M" },
    { code: "2", label: "Female", to: 2024, keptAs: "F" },
    { code: "M", label: "Male", from: 2025 },
    { code: "F", label: "Female", from: 2025 },
    { code: "U", label: "Unknown", from: 2025 },
  ],
};
