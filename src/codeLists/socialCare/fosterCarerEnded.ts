import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** Why a fostering household is no longer approved. */
export const fosterCarerEnded: CodeList = {
  name: "foster_carer_ended",
  title: "Why fostering ended",
  reference: ownList,
  codes: plainWords([
    ["Resigned", "Resignation"],
    "Retired",
    ["Deregistered", "Approval withdrawn"],
    "Moved to agency",
    "Moved to other authority",
    ["Adopted or special guardian", "Permanence"],
    "Other",
  ]),
};
