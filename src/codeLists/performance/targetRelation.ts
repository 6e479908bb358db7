import type { CodeList } from "../codeList";

/** How a target follows from a baseline or from the figure of another area. */
export const targetRelation: CodeList = {
  name: "target_relation",
  title: "How the target follows",
  reference: "No published code set: the formulas of council improvement plans",
  codes: [
    { code: "SAME", label: "The same figure", keptAs: "same" },
    { code: "PLUS", label: "The figure plus the value; minus where the value is negative", keptAs: "plus" },
    { code: "TIMES", label: "The figure times the value", keptAs: "times" },
    {
      code: "PERCENT CHANGE",
      label: "The figure changed by the value in per cent",
      keptAs: "percent change",
    },
  ],
};
