import type { CodeList } from "../codeList";
import { plainWords } from "./plainWords";

/** How pre-proceedings ended. */
export const preProceedingsOutcome: CodeList = {
  name: "pre_proceedings_outcome",
  title: "Outcome of pre-proceedings",
  reference:
    "Standard Safeguarding Dataset (data-to-insight), ssd_pre_proceedings, item prep_pre_pro_outcome",
  codes: plainWords([
    ["Issue", "Decision to issue care proceedings", "Issued"],
    ["Step down", "Decision to step down", "Stepped down"],
  ]),
};
