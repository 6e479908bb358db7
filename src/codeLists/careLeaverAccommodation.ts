import type { Code, CodeList } from "./codeList";

/** What the letter of an accommodation code says. */
const KINDS: readonly (readonly [letter: string, label: string])[] = [
  ["B", "With parents or relatives"],
  ["C", "Community home or other residential care"],
  ["D", "Semi-independent, transitional accommodation"],
  ["E", "Supported lodgings"],
  ["G", "Gone abroad"],
  ["H", "Deported"],
  ["K", "Ordinary lodgings"],
  ["R", "Residence not known"],
  ["S", "No fixed abode/homeless"],
  ["T", "Foyers and similar supported accommodation"],
  ["U", "Independent living"],
  ["V", "Emergency accommodation"],
  ["W", "Bed and breakfast"],
  ["X", "In custody"],
  ["Y", "Other accommodation"],
  ["Z", "With former foster carer(s)"],
];

// The published suitability table leaves these out, whatever their digit says.
const NOT_JUDGED = ["G", "H", "R"];

function codesOf(letter: string, label: string): Code[] {
  const judged = !NOT_JUDGED.includes(letter);
  return [
    { code: `${letter}1`, label: `${label}, suitable`, ...(judged && { group: "Suitable" }) },
    { code: `${letter}2`, label: `${label}, unsuitable`, ...(judged && { group: "Unsuitable" }) },
  ];
}

/**
 * Accommodation of a care leaver: a letter for the kind, then 1 suitable or 2 unsuitable; grouped by suitability.
 *
 * S1 and X1 are let through although DfE rule 133 says homelessness and custody are never suitable: authorities'
 * files and a regional schema hold them, and setting the row aside would lose a care leaver from every count.
 */
export const careLeaverAccommodation: CodeList = {
  name: "care_leaver_accommodation",
  title: "Accommodation of the care leaver",
  reference: "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item ACCOM",
  codes: [
    ...KINDS.flatMap(([letter, label]) => codesOf(letter, label)),
    { code: "0", label: "Not required or no information", group: "No information" },
  ],
};
