import { categoryOfNeed } from "../categoryOfNeed";
import type { Code, CodeList } from "../codeList";
import { annexA, withSpellings } from "./spelt";
import { needSpellingsOfFamily } from "./spellings/needFamily";
import { needSpellingsOfOthers } from "./spellings/needOthers";

const NOT_IN_RETURN: readonly Code[] = [
  { code: "N9", label: "Cases other than children in need" },
  { code: "N0", label: "Not stated" },
];

/** Why the child is in need: the SSDA903's codes, and the two more of the children in need census. */
export const annexANeed: CodeList = {
  name: "annex_a_need",
  title: "Category of need in Annex A",
  reference: annexA("Primary Need Code and Child's Category of Need"),
  codes: withSpellings(
    [...categoryOfNeed.codes, ...NOT_IN_RETURN],
    needSpellingsOfFamily,
    needSpellingsOfOthers,
  ),
};
