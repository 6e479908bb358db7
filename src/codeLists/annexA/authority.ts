import type { Code, CodeList } from "../codeList";
import { annexA } from "./spelt";
import { authoritiesOfCities } from "./spellings/authoritiesLondonMetropolitan";
import { authoritiesElsewhere } from "./spellings/authoritiesOther";

const BEFORE = ["London Borough of", "City of", "Royal Borough of", "County of", "The City of"];
const AFTER = [
  ...["Council", "City Council", "County Council", "Borough Council", "Metropolitan Borough Council", "MBC"],
  ...[
    "CC",
    "UA",
    "District",
    "County",
    "London Borough",
    "London Boro",
    "Local Authority",
    "(B)",
    "District (B)",
  ],
];

/** An authority's name in every way lists dress it up. */
const dressed = (name: string) => [
  name,
  ...AFTER.map((word) => `${name} ${word}`),
  ...BEFORE.map((word) => `${word} ${name}`),
];

/** One line: number = name = other spellings. A line that begins with a blank goes on from the last. */
function authority(line: string): Code {
  const [code = "", label = "", also = ""] = line.split(" = ");
  const spellings = also.split("|").map((spelling) => spelling.trim());
  const plain = label.replace(/ \((until|since) \d{4}\)$/, "");
  return { code, label, aliases: [...dressed(plain), ...spellings.filter((spelling) => spelling !== "")] };
}

/**
 * The authority in which a placement is: DfE's number of it, or the letters for outside England and for a confidential
 * one. A district is taken for its county. Districts and counties that are no more keep the number they had.
 */
export const annexAAuthority: CodeList = {
  name: "annex_a_authority",
  title: "Authority of the placement in Annex A",
  reference: annexA("LA of Placement; numbers of DfE's list of local authorities"),
  codes: [authoritiesOfCities, authoritiesElsewhere].flatMap((text) =>
    text.replaceAll("\n  ", " ").trim().split("\n").map(authority),
  ),
};
