import type { CodeList } from "../codeList";
import { plainWords } from "./plainWords";

/** What a young person is entitled to under the Children (Leaving Care) Act 2000. */
export const careLeaverEligibility: CodeList = {
  name: "care_leaver_eligibility",
  title: "Eligibility of the care leaver",
  reference:
    "Standard Safeguarding Dataset (data-to-insight), ssd_care_leavers, item clea_care_leaver_eligibility",
  codes: plainWords([
    "Eligible",
    "Relevant",
    "Former relevant",
    "Qualifying",
    ["No current eligibility", "None"],
  ]),
};
