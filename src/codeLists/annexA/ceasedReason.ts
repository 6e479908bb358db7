import type { CodeList } from "../codeList";
import { reasonEpisodeCeased } from "../reasonEpisodeCeased";
import { annexA, grouped, groupsOnly, withSpellings } from "./spelt";
import { ceasedSpellingsOfHome } from "./spellings/ceasedHome";
import { ceasedSpellingsOfOthers } from "./spellings/ceasedOthers";

const HOME = "Returned home to live with parents or relatives";
const NO_RESPONSIBILITY =
  "Left care to live with parents, relatives or other person with no parental responsibility";

/** Why a child ceased to be looked after, kept as the code of the SSDA903. X1 ends no period of care: it is not here. */
export const annexACeasedReason: CodeList = {
  name: "annex_a_ceased_reason",
  title: "Reason ceased to be looked after in Annex A",
  reference: annexA("Reason Ceased to be Looked After"),
  codes: withSpellings(
    [
      ...grouped(reasonEpisodeCeased.codes, {
        Adopted: "E11 E12",
        Died: "E2",
        "Care taken by another LA": "E3",
        [HOME]: "E4A E4B",
        [NO_RESPONSIBILITY]: "E13 E17",
        "Residence order granted": "E41",
        "Special Guardianship Orders": "E43 E44 E45 E46 E47 E48",
        "Moved into independent living": "E5 E6",
        "Transferred to residential care funded by adult social services": "E7",
        "Sentenced to custody": "E9",
        "Accommodation on remand ended": "E14",
        "Age assessment determined child was 18 or over": "E15",
        "Child moved abroad": "E16",
        "Care ceased for any other reason": "E8",
      }),
      ...groupsOnly([
        ["ADOPTED", "Adopted"],
        ["RETURNED HOME", HOME],
        ["SPECIAL GUARDIANSHIP", "Special Guardianship Orders"],
        ["INDEPENDENT LIVING", "Moved into independent living"],
      ]),
    ],
    ceasedSpellingsOfHome,
    ceasedSpellingsOfOthers,
  ),
};
