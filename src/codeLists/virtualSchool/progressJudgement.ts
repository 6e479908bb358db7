import type { CodeList } from "../codeList";

/** How a child's work compares with what is expected for the age. Kept in lower case. */
export const progressJudgement: CodeList = {
  name: "progress_judgement",
  title: "Judgement of progress",
  reference: "No published code set: the words of virtual schools",
  codes: [
    { code: "WELL BELOW", label: "Well below what is expected", keptAs: "well below", group: "Below" },
    { code: "BELOW", label: "Below what is expected", keptAs: "below", group: "Below" },
    { code: "EXPECTED", label: "At what is expected", keptAs: "expected", group: "At or above" },
    { code: "ABOVE", label: "Above what is expected", keptAs: "above", group: "At or above" },
  ],
};
