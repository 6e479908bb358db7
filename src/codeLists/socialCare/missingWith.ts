import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** Whom the child was with while missing. Never who it was: the kind of person only. */
export const missingWith: CodeList = {
  name: "missing_with",
  title: "Missing with",
  reference: ownList,
  codes: plainWords([
    "Alone",
    "Sibling",
    "Another child looked after",
    "Other children",
    "Relative",
    "Adult of concern",
    "Other adult",
    "Not known",
  ]),
};
