import { healthAssessmentOutstanding } from "../facts/health/outstanding";
import { distanceBand } from "../facts/placement/distance";
import { placementArea, placementGroup } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";
import type { NamedCohort } from "./namedCohort";

const inCare = {
  population: lookedAfter,
  reference: "Ofsted inspection reports, March 2015 and January 2018",
};
const outOfArea = { fact: placementArea, oneOf: ["OUT_OF_AREA"] };

/** Children looked after by where they live. */
export const placementCohorts: readonly NamedCohort[] = [
  {
    ...inCare,
    code: "cla_out_of_area",
    title: "Looked after outside the area",
    plain: "Looked after on the date, in a placement whose postcode lies outside the authority.",
    filter: outOfArea,
  },
  {
    ...inCare,
    code: "cla_over_20_miles",
    title: "Looked after more than 20 miles from home",
    plain: "Looked after on the date, in a placement more than 20 miles from the home when care started.",
    reference: "Ofsted inspection report, January 2018, improvement plan",
    filter: { fact: distanceBand, oneOf: ["OVER_20_TO_50", "OVER_50"] },
  },
  {
    ...inCare,
    code: "cla_childrens_home",
    title: "Looked after in a children's home",
    plain: "Looked after on the date, in a children's home, secure ones among them (K1, K2).",
    filter: { fact: placementGroup, oneOf: ["SECURE_HOMES_AND_CHILDREN_S_HOMES"] },
  },
  {
    ...inCare,
    code: "cla_residential_school",
    title: "Looked after in a residential school",
    plain: "Looked after on the date, in a residential special school (S1).",
    filter: { fact: placementGroup, oneOf: ["RESIDENTIAL_SCHOOLS"] },
  },
  {
    ...inCare,
    code: "cla_foster",
    title: "Looked after in a foster family",
    plain: "Looked after on the date, in a foster placement (U1 to U6).",
    filter: { fact: placementGroup, oneOf: ["FOSTER_CARE"] },
  },
  {
    ...inCare,
    code: "cla_with_parents",
    title: "Looked after and placed with parents",
    plain:
      "Looked after on the date, and placed with a parent or another person with parental responsibility (P1).",
    filter: { fact: placementGroup, oneOf: ["PLACED_WITH_PARENTS_OR_PERSON_WITH_PR"] },
  },
  {
    ...inCare,
    code: "cla_health_due_away",
    title: "Placed out of county with a health assessment outstanding",
    plain:
      "Looked after on the date, placed outside the authority, with a health assessment that was due before the date and is still to be done.",
    reference: "Corporate Parenting Board annual report, 2017-18; Ofsted inspection report, January 2018",
    filter: { all: [outOfArea, { fact: healthAssessmentOutstanding, is: true }] },
  },
];
