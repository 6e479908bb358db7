import type { CodeList } from "../codeList";
import { annexA, groupsOnly, withSpellings } from "./spelt";
import { closureSpellings } from "./spellings/closureReason";

const AFTER_ASSESSMENT = "Child not in need after assessment";

/** Why a child ceased to be in need: the children in need census's codes. */
export const annexAClosureReason: CodeList = {
  name: "annex_a_closure_reason",
  title: "Reason a child in need's case was closed",
  reference: annexA("Reason for Closure; codes of the children in need census"),
  codes: withSpellings(
    [
      { code: "RC1", label: "Adopted" },
      { code: "RC2", label: "Died" },
      { code: "RC3", label: "Child arrangements order, formerly residence order" },
      { code: "RC4", label: "Special guardianship order" },
      { code: "RC5", label: "Transferred to services of another local authority" },
      { code: "RC6", label: "Transferred to adult social care services" },
      {
        code: "RC7",
        label: "Services ceased for any other reason, including child no longer in need",
      },
      {
        code: "RC8",
        label: "Case closed after assessment, no further action",
        group: AFTER_ASSESSMENT,
      },
      {
        code: "RC9",
        label: "Case closed after assessment, referred to early help",
        group: AFTER_ASSESSMENT,
      },
      ...groupsOnly([["NOT IN NEED AFTER ASSESSMENT", AFTER_ASSESSMENT]]),
      { code: "NOT STATED", label: "Not stated", keptAs: "not stated" },
    ],
    closureSpellings,
  ),
};
