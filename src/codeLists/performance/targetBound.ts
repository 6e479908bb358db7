import type { CodeList } from "../codeList";

/** On which side of its value a target is met. */
export const targetBound: CodeList = {
  name: "target_bound",
  title: "When the target is met",
  reference: "No published code set: the words of council improvement plans",
  codes: [
    { code: "AT LEAST", label: "At the value or above", keptAs: "at least" },
    { code: "AT MOST", label: "At the value or below", keptAs: "at most" },
    { code: "ABOVE", label: "Above the value", keptAs: "above" },
    { code: "BELOW", label: "Below the value", keptAs: "below" },
    { code: "EQUAL", label: "At the value", keptAs: "equal" },
    { code: "BETWEEN", label: "From the least to the greatest value", keptAs: "between" },
  ],
};
