import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** How great a risk was judged to be. */
export const riskLevel: CodeList = {
  name: "risk_level",
  title: "Level of risk",
  reference: ownList,
  codes: plainWords([
    ["None", "No apparent risk", "No"],
    ["Low", "Standard"],
    "Medium",
    ["High", "Significant"],
  ]),
};
