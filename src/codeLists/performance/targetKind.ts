import type { CodeList } from "../codeList";

/** What a target is measured against. */
export const targetKind: CodeList = {
  name: "target_kind",
  title: "Kind of target",
  reference: "No published code set: the kinds of target in council improvement plans",
  codes: [
    { code: "ABSOLUTE", label: "A value of its own", keptAs: "absolute" },
    {
      code: "BASELINE",
      label: "Relative to its own earlier figure",
      keptAs: "baseline",
      aliases: ["RELATIVE TO OWN BASELINE"],
    },
    { code: "RANK", label: "Relative to a rank", keptAs: "rank", aliases: ["RELATIVE TO A RANK"] },
    {
      code: "AREA",
      label: "Relative to the figure of another area",
      keptAs: "area",
      aliases: ["RELATIVE TO ANOTHER AREA"],
    },
    { code: "DIRECTION", label: "A direction only", keptAs: "direction", aliases: ["DIRECTION ONLY"] },
    { code: "MILESTONE", label: "Something done by a day, without a value", keptAs: "milestone" },
  ],
};
