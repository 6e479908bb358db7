import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** Where the child went missing from. */
export const missingFrom: CodeList = {
  name: "missing_from",
  title: "Missing from",
  reference: ownList,
  codes: plainWords([
    "Home",
    ["Placement", "Care"],
    ["School", "Education"],
    "Hospital",
    "Contact visit",
    "Other",
    "Not known",
  ]),
};
