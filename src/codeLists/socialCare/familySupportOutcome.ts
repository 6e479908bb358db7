import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** Where support at the edge of care ended. */
export const familySupportOutcome: CodeList = {
  name: "family_support_outcome",
  title: "Outcome of family support",
  reference: ownList,
  codes: plainWords([
    "Remained with family",
    "Lives with relatives",
    "Referred to social care",
    "Looked after",
    "Disengaged",
    "Other",
  ]),
};
