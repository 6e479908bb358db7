import type { CodeList } from "../codeList";

/** Whether what was bought did what it was bought for. Kept in lower case. */
export const spendingOutcome: CodeList = {
  name: "spending_outcome",
  title: "Outcome of spending",
  reference: "No published code set: the words of virtual schools",
  codes: [
    { code: "MET", label: "Did what it was for", keptAs: "met" },
    { code: "PARTLY MET", label: "Did some of it", keptAs: "partly met" },
    { code: "NOT MET", label: "Did not", keptAs: "not met" },
    { code: "TOO EARLY", label: "Too early to say", keptAs: "too early" },
  ],
};
