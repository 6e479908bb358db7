import type { CodeList } from "../codeList";
import { plainWords } from "./plainWords";

/** What was found, in the words of the statutory guidance. */
export const allegationOutcome: CodeList = {
  name: "allegation_outcome",
  title: "Outcome of an allegation",
  reference: "DfE, Keeping children safe in education, part four: outcomes of allegations",
  codes: plainWords([
    "Substantiated",
    "Malicious",
    "False",
    "Unsubstantiated",
    "Unfounded",
    "No further action",
  ]),
};
