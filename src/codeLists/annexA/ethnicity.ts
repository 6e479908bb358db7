import type { CodeList } from "../codeList";
import { ethnicity } from "../ethnicity";
import { annexA, withSpellings } from "./spelt";
import { spellingsOfAsian } from "./spellings/ethnicityAsian";
import { spellingsOfBlack } from "./spellings/ethnicityBlack";
import { spellingsOfMixed } from "./spellings/ethnicityMixed";
import { spellingsOfOther } from "./spellings/ethnicityOther";
import { spellingsOfWhite } from "./spellings/ethnicityWhite";

/** Ethnicity as the lists write it, kept as the code of the SSDA903. */
export const annexAEthnicity: CodeList = {
  name: "annex_a_ethnicity",
  title: "Ethnicity in Annex A",
  reference: annexA("Ethnicity"),
  codes: withSpellings(
    ethnicity.codes,
    spellingsOfWhite,
    spellingsOfMixed,
    spellingsOfAsian,
    spellingsOfBlack,
    spellingsOfOther,
  ),
};
