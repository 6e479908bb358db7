import type { Code, CodeList } from "../codeList";
import { annexA, groupsOnly, withSpellings } from "./spelt";
import { sourceSpellingsOfAuthority } from "./spellings/sourceAuthority";
import { sourceSpellingsOfHealth } from "./spellings/sourceHealth";
import { sourceSpellingsOfIndividuals } from "./spellings/sourceIndividuals";
import { sourceSpellingsOfOthers } from "./spellings/sourceOthers";

/** Code, group, and what of the group. 5D is in files and in no guidance seen: its label is the words of files. */
const SOURCES: readonly (readonly [code: string, group: string, label?: string])[] = [
  ["1A", "Individual", "Family member, relative or carer"],
  ["1B", "Individual", "Acquaintance, including neighbours and childminders"],
  ["1C", "Individual", "Self"],
  ["1D", "Individual", "Other individual, including strangers and MPs"],
  ["2A", "Schools"],
  ["2B", "Education services"],
  ["3A", "Health services", "GP"],
  ["3B", "Health services", "Health visitor"],
  ["3C", "Health services", "School nurse"],
  ["3D", "Health services", "Other primary health services"],
  ["3E", "Health services", "A&E"],
  ["3F", "Health services", "Other health services, such as a hospice"],
  ["4", "Housing"],
  ["5A", "LA services", "Social care of the authority, such as adults' social care"],
  ["5B", "LA services", "Other department of the authority"],
  ["5C", "LA services", "External, such as another authority's social care"],
  ["5D", "LA services", "Early help of the authority"],
  ["6", "Police"],
  ["7", "Other legal agency"],
  ["8", "Other"],
  ["9", "Anonymous"],
  ["10", "Unknown"],
];

const codes: readonly Code[] = SOURCES.map(([code, group, label = group]) => ({ code, label, group }));

/** Who made a contact or referral: the children in need census's codes. */
export const annexASource: CodeList = {
  name: "annex_a_source",
  title: "Source of a contact or referral",
  reference: annexA("Contact Source and Referral Source; codes of the children in need census"),
  codes: withSpellings(
    [
      ...codes,
      ...groupsOnly([
        ["INDIVIDUAL", "Individual"],
        ["HEALTH SERVICES", "Health services"],
        ["LOCAL AUTHORITY SERVICES", "LA services"],
      ]),
    ],
    sourceSpellingsOfIndividuals,
    sourceSpellingsOfHealth,
    sourceSpellingsOfAuthority,
    sourceSpellingsOfOthers,
  ),
};
