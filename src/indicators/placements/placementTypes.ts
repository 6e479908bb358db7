import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { seekingAsylum } from "../facts/person/person";
import { inYoungOffenderInstitution } from "../facts/placement/arrangements";
import { placementGroup } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";

const ofLookedAfter = { population: lookedAfter, among: [], direction: "context" } as const;

export const seekingAsylumCount = defineIndicator({
  ...ofLookedAfter,
  code: "cla_uasc_count",
  title: "Children looked after who are unaccompanied and seeking asylum, number",
  plain: "Children looked after on the date who are unaccompanied and seeking asylum.",
  reference: "SSDA903 guide, item DUC: status not ended, or ending after the date",
  counted: [{ fact: seekingAsylum, is: true }],
});

const KNOWN_GROUPS = placementGroup.values!.map(({ code }) => code).filter((code) => code !== "UNKNOWN");

export const placementCount = defineIndicator({
  ...ofLookedAfter,
  code: "cla_placement_count",
  title: "Children looked after by where they live",
  plain: "Children looked after on the date whose type of placement is known; broken down by it and by area.",
  reference: "DfE, Children looked after in England including adoptions, table A3 (LAIT measures 396 to 401)",
  counted: [{ fact: placementGroup, oneOf: KNOWN_GROUPS }],
});

export const residentialShare = defineIndicator({
  ...ofLookedAfter,
  code: "cla_residential_pct",
  title: "Children looked after in residential care",
  plain:
    "Of the children looked after on the date, those in a children's home, a secure home, a residential school or another residential setting.",
  reference:
    "The children's plan 2016-19 without a definition; groups of LAIT measures 397 and 399: K1, K2, S1, R1 to R5",
  counted: [
    {
      fact: placementGroup,
      oneOf: ["SECURE_HOMES_AND_CHILDREN_S_HOMES", "RESIDENTIAL_SCHOOLS", "OTHER_RESIDENTIAL_SETTINGS"],
    },
  ],
  scale: PERCENT,
  direction: "down",
});

export const fosterCareShare = defineIndicator({
  ...ofLookedAfter,
  code: "cla_foster_pct",
  title: "Children looked after in foster care",
  plain: "Of the children looked after on the date, those in a foster placement (U1 to U6).",
  reference: "DfE, Children looked after in England including adoptions, table A3 (LAIT measure 396)",
  counted: [{ fact: placementGroup, oneOf: ["FOSTER_CARE"] }],
  scale: PERCENT,
  direction: "up",
});

export const youngOffenderInstitutionCount = defineIndicator({
  ...ofLookedAfter,
  code: "cla_in_youth_offending_institution_count",
  title: "Children looked after in young offender institutions",
  plain:
    "Children looked after on the date who live in a young offender institution; care leavers are not among them.",
  reference: "SSDA903 guide, item PLACE, code R5; inspection report, 2015 (which also counted care leavers)",
  counted: [{ fact: inYoungOffenderInstitution, is: true }],
  direction: "down",
});
