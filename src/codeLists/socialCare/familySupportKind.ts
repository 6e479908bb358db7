import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** What was done to keep a child with the family. */
export const familySupportKind: CodeList = {
  name: "family_support_kind",
  title: "Kind of family support",
  reference: ownList,
  codes: plainWords([
    ["Family group conference", "FGC"],
    ["Adolescent team", "Community adolescent team"],
    ["Edge of care", "Edge of care team"],
    "Rapid response",
    "Reunification",
    "Short breaks",
    "Other",
  ]),
};
