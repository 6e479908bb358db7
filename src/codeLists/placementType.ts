import type { CodeList } from "./codeList";

/**
 * What kind of placement an episode was spent in.
 *
 * Group names are those of the Local Authority Interactive Tool, measures 396 to 401; it prints no codes, so which code
 * belongs where is the usual reading. The wording of Z11 to Z14 was not found; their labels name the code only.
 */
export const placementType: CodeList = {
  name: "placement_type",
  title: "Placement type",
  reference: "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item PLACE",
  codes: [
    {
      code: "A3",
      label: "Placed for adoption with parental/guardian consent with current foster carer(s)",
      group: "Placed for adoption",
    },
    {
      code: "A4",
      label: "Placed for adoption with parental/guardian consent not with current foster carer(s)",
      group: "Placed for adoption",
    },
    {
      code: "A5",
      label: "Placed for adoption with placement order with current foster carer(s)",
      group: "Placed for adoption",
    },
    {
      code: "A6",
      label: "Placed for adoption with placement order not with current foster carer(s)",
      group: "Placed for adoption",
    },
    {
      code: "H5",
      label: "Semi-independent living accommodation not subject to children's homes regulations",
      to: 2024,
      group: "Independent/semi-independent/supported accommodation",
    },
    { code: "K1", label: "Secure children's homes", group: "Secure homes and children's homes" },
    {
      code: "K2",
      label: "Children's homes subject to children's homes regulations",
      group: "Secure homes and children's homes",
    },
    {
      code: "K3",
      label: "Registered supported accommodation",
      from: 2025,
      group: "Independent/semi-independent/supported accommodation",
    },
    {
      code: "P1",
      label: "Placed with own parent(s) or other person(s) with parental responsibility",
      group: "Placed with parents or person with PR",
    },
    {
      code: "P2",
      label: "Independent living e.g. flat, lodgings, bedsit, B&B or with friends",
      to: 2024,
      group: "Independent/semi-independent/supported accommodation",
    },
    { code: "P3", label: "Residential employment", group: "Other community (residential employment)" },
    { code: "R1", label: "Residential care home", group: "Other residential settings" },
    {
      code: "R2",
      label: "NHS/health trust or other establishment providing medical or nursing care",
      group: "Other residential settings",
    },
    { code: "R3", label: "Family centre or mother and baby unit", group: "Other residential settings" },
    { code: "R5", label: "Young offender institution (YOI)", group: "Other residential settings" },
    {
      code: "S1",
      label: "Residential schools, except where dual-registered as a school and children's home",
      group: "Residential schools",
    },
    { code: "T0", label: "All types of temporary move", group: "Temporary" },
    { code: "T1", label: "Temporary periods in hospital", group: "Temporary" },
    { code: "T2", label: "Temporary absences of the child on holiday", group: "Temporary" },
    {
      code: "T3",
      label: "Temporary accommodation whilst normal foster carer(s) on holiday",
      group: "Temporary",
    },
    {
      code: "T4",
      label: "Temporary accommodation of seven days or less, not covered by T1-T3",
      group: "Temporary",
    },
    { code: "U1", label: "Foster placement with relative(s) or friend(s) - long term", group: "Foster care" },
    {
      code: "U2",
      label:
        "Foster placement with relative(s) or friend(s) who is/are also approved adopter(s) - FFA/concurrent planning",
      group: "Foster care",
    },
    {
      code: "U3",
      label: "Foster placement with relative(s) or friend(s) - not long term or FFA/concurrent planning",
      group: "Foster care",
    },
    { code: "U4", label: "Foster placement with other foster carer(s) - long term", group: "Foster care" },
    {
      code: "U5",
      label:
        "Foster placement with other foster carer(s) who is/are also approved adopter(s) - FFA/concurrent planning",
      group: "Foster care",
    },
    {
      code: "U6",
      label: "Foster placement with other foster carer(s) - not long term or FFA/concurrent planning",
      group: "Foster care",
    },
    {
      code: "Z1",
      label: "Other placements (must be listed on a schedule sent to DfE)",
      to: 2025,
      group: "Other placements",
    },
    { code: "Z11", label: "Other placement, sub-code Z11", from: 2026, group: "Other placements" },
    { code: "Z12", label: "Other placement, sub-code Z12", from: 2026, group: "Other placements" },
    { code: "Z13", label: "Other placement, sub-code Z13", from: 2026, group: "Other placements" },
    { code: "Z14", label: "Other placement, sub-code Z14", from: 2026, group: "Other placements" },
  ],
};
