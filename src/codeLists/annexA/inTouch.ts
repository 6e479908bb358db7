import type { CodeList } from "../codeList";
import { inTouch } from "../inTouch";
import { annexA, grouped, withSpellings } from "./spelt";
import { inTouchSpellings } from "./spellings/inTouch";

/** Whether the authority is in touch with a care leaver, kept as the code of the SSDA903 where it has one. */
export const annexAInTouch: CodeList = {
  name: "annex_a_in_touch",
  title: "LA in touch in Annex A",
  reference: annexA("LA in Touch"),
  codes: withSpellings(
    [
      ...grouped(inTouch.codes, {
        "In touch": "YES",
        "Not in touch": "NO REFU NREQ",
        Exclude: "DIED RHOM",
      }),
      { code: "NOT RECORDED", label: "Not recorded", keptAs: "not recorded" },
      {
        ...{ code: "EXCLUDED", label: "Gone abroad, or residence not known" },
        ...{ keptAs: "excluded", group: "Exclude" },
      },
    ],
    inTouchSpellings,
  ),
};
