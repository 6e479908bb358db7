import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** What came of a 16 or 17 year old presenting as homeless. */
export const homelessOutcome: CodeList = {
  name: "homeless_outcome",
  title: "Outcome for a homeless young person",
  reference: ownList,
  codes: plainWords([
    ["Looked after", "Section 20", "Accommodated"],
    "Declined to be looked after",
    "Child in need",
    "Returned to family",
    "Housing provided",
    "Moved to other authority",
    "No further action",
    "Open",
  ]),
};
