import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** Why a care leaver left the accommodation before this one. */
export const accommodationLeft: CodeList = {
  name: "accommodation_left",
  title: "Why the last accommodation ended",
  reference: ownList,
  codes: plainWords([
    "Planned move",
    "Tenancy breakdown",
    "Evicted",
    "Left by choice",
    "Custody",
    "Hospital",
    "Other",
    "Not known",
  ]),
};
