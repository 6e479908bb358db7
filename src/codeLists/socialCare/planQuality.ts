import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** Grade after quality assurance, in Ofsted's four words. */
export const planQuality: CodeList = {
  name: "plan_quality",
  title: "Quality of a plan or of practice",
  reference: ownList,
  codes: plainWords([
    "Outstanding",
    "Good",
    ["Requires improvement", "Requires improvement to be good"],
    "Inadequate",
  ]),
};
