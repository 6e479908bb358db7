import type { CodeList } from "../codeList";
import { plainWords } from "./plainWords";

/** How the police recorded the report; ABSENT was given up for NO APPARENT RISK. */
export const policeMissingCategory: CodeList = {
  name: "police_missing_category",
  title: "Missing category of the police",
  reference: "College of Policing, authorised professional practice: missing persons",
  codes: plainWords(["Missing", ["No apparent risk", "Absent"]]),
};
