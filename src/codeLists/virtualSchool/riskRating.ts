import type { CodeList } from "../codeList";

/** Red, amber or green. Kept in lower case. */
export const riskRating: CodeList = {
  name: "risk_rating",
  title: "Risk of becoming NEET",
  reference: "No published code set: the words of virtual schools",
  codes: [
    { code: "RED", label: "High", keptAs: "red" },
    { code: "AMBER", label: "Some", keptAs: "amber" },
    { code: "GREEN", label: "Low", keptAs: "green" },
  ],
};
