import { AGE_BANDS, age, ageGroup, seekingAsylum } from "../facts/person/person";
import { sdqRecorded, sdqScore } from "../facts/health/sdq";
import { isAgain } from "../facts/placement/flows";
import { monthsLookedAfter, settledTwoYears } from "../facts/placement/placement";
import { endsOfCare } from "../populations/placements/endsOfCare";
import { lookedAfter } from "../populations/placements/lookedAfter";
import { startsOfCare } from "../populations/placements/startsOfCare";
import type { NamedCohort } from "./namedCohort";

const inCare = { population: lookedAfter, reference: "Corporate Parenting Board dashboard, March 2018" };

const forAYear = { fact: monthsLookedAfter, atLeast: 12 };
const fourOrOver = { fact: age, atLeast: 4 };
const underSixteenForLong = [
  { fact: age, atMost: 15 },
  { fact: monthsLookedAfter, atLeast: 30 },
];

/** The bands of the board's table of visits. */
const byAge = AGE_BANDS.filter(({ code }) => code !== "AGE_18_PLUS").map(({ code, label }): NamedCohort => ({
  ...inCare,
  code: `cla_${code.toLowerCase()}`,
  title: `Looked after and aged ${label}`,
  plain: `Looked after on the date and aged ${label} on it.`,
  filter: { fact: ageGroup, oneOf: [code] },
}));

/** Children looked after, and those of them that documents tell apart by age, time in care and what befell them. */
export const lookedAfterCohorts: readonly NamedCohort[] = [
  {
    ...inCare,
    code: "looked_after",
    title: "Children looked after",
    plain: "Looked after by the authority on the date.",
    filter: { all: [] },
  },
  {
    ...inCare,
    code: "cla_12_months",
    title: "Looked after for 12 months or more",
    plain: "Looked after on the date, and for the 12 months to it.",
    filter: forAYear,
  },
  {
    ...inCare,
    code: "cla_12_months_4_plus",
    title: "Aged 4 or over and looked after for 12 months or more",
    plain: "Looked after on the date and for the 12 months to it, and aged 4 or over on the date.",
    filter: { all: [forAYear, fourOrOver] },
  },
  {
    ...inCare,
    code: "cla_sdq_known",
    title: "Looked after for 12 months or more, with an SDQ score",
    plain:
      "Aged 4 or over and looked after for the 12 months to the date, with a strengths and difficulties questionnaire scored in them.",
    filter: { all: [forAYear, fourOrOver, { fact: sdqRecorded, is: true }] },
  },
  {
    ...inCare,
    code: "cla_sdq_17_plus",
    title: "Looked after for 12 months or more, with an SDQ score of 17 or over",
    plain:
      "Aged 4 or over and looked after for the 12 months to the date, the last questionnaire in them scored 17 or over.",
    filter: { all: [forAYear, fourOrOver, { fact: sdqScore, atLeast: 17 }] },
  },
  {
    ...inCare,
    code: "cla_30_months",
    title: "Under 16 and looked after for two and a half years or more",
    plain: "Looked after on the date and for the 30 months to it, and aged under 16 on the date.",
    reference: "National indicator 63; Ofsted inspection report, January 2018, improvement plan",
    filter: { all: underSixteenForLong },
  },
  {
    ...inCare,
    code: "cla_settled_2_years",
    title: "Under 16, long looked after, and two years in one placement",
    plain:
      "Aged under 16, looked after for the 30 months to the date, and for its last two years in the same placement or placed for adoption.",
    reference: "National indicator 63; Corporate Parenting Board dashboard, March 2018",
    filter: { all: [...underSixteenForLong, { fact: settledTwoYears, is: true }] },
  },
  ...byAge,
  {
    ...inCare,
    code: "cla_13_plus",
    title: "Looked after and aged 13 or over",
    plain:
      "Looked after on the date and aged 13 or over on it: over 12, as the pilot for independence has it.",
    reference:
      "Cabinet report on the monitoring visit of May 2017; Ofsted inspection report, January 2018, improvement plan",
    filter: { fact: age, atLeast: 13 },
  },
  {
    ...inCare,
    code: "cla_uasc",
    title: "Unaccompanied children seeking asylum",
    plain: "Looked after on the date, unaccompanied and seeking asylum.",
    filter: { fact: seekingAsylum, is: true },
  },
  {
    ...inCare,
    code: "cla_reentrants",
    title: "Children looked after again",
    plain:
      "Children who began a second or later period of care in the 12 months to the date; they may have left it since.",
    population: startsOfCare,
    filter: { fact: isAgain, is: true },
  },
  {
    ...inCare,
    code: "cla_ceased",
    title: "Children who left care",
    plain: "Children of whom a period of care ended in the 12 months to the date; they may be back in care.",
    reference: "Ofsted inspection reports, March 2015 and January 2018",
    population: endsOfCare,
    filter: { all: [] },
  },
];
