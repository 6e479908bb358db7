import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** Who asked for support for the young carer. */
export const youngCarerReferrer: CodeList = {
  name: "young_carer_referrer",
  title: "Who referred the young carer",
  reference: ownList,
  codes: plainWords([
    ["Social care", "CSC", "Children's social care"],
    "Early help",
    "School",
    "Health",
    "CAMHS",
    "Adult services",
    ["Family", "Parent"],
    "Self",
    "Voluntary organisation",
    "Other",
  ]),
};
