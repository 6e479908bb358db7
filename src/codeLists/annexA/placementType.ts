import type { CodeList } from "../codeList";
import { placementType } from "../placementType";
import { annexA, grouped, groupsOnly, withSpellings } from "./spelt";
import { placementSpellingsOfFamily } from "./spellings/placementFamily";
import { placementSpellingsOfFoster } from "./spellings/placementFoster";
import { placementSpellingsOfRelatives } from "./spellings/placementRelatives";
import { placementSpellingsOfResidential } from "./spellings/placementResidential";

/** Placement type as the lists write it, kept as the code of the SSDA903. */
export const annexAPlacementType: CodeList = {
  name: "annex_a_placement_type",
  title: "Placement type in Annex A",
  reference: annexA("Placement Type"),
  codes: withSpellings(
    [
      ...grouped(placementType.codes, {
        "Foster placement": "U1 U2 U3 U4 U5 U6",
        "Placed for adoption": "A3 A4 A5 A6",
        "Placed with parents": "P1",
        "Independent living": "P2",
        "Residential employment": "P3",
        "Residential accommodation": "H5 K3",
        "Secure children's homes": "K1",
        "Children's homes": "K2",
        "Residential care home": "R1",
        "NHS/Health Trust": "R2",
        "Family centre or mother and baby unit": "R3",
        "Young offender institution": "R5",
        "Residential school": "S1",
        "Other placements": "Z1 Z11 Z12 Z13 Z14",
        "Temporary placement": "T0 T1 T2 T3 T4",
      }),
      ...groupsOnly([
        ["FOSTER PLACEMENT", "Foster placement"],
        ["PLACED FOR ADOPTION", "Placed for adoption"],
        ["TEMPORARY PLACEMENT", "Temporary placement"],
      ]),
    ],
    placementSpellingsOfRelatives,
    placementSpellingsOfFoster,
    placementSpellingsOfFamily,
    placementSpellingsOfResidential,
  ),
};
