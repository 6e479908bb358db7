import { accommodationType, activity, isInSharedHouse, isInTouch } from "../facts/careLeavers/state";
import { cameUnaccompanied } from "../facts/cohorts/asylum";
import { isMother } from "../facts/cohorts/motherhood";
import { disability } from "../facts/person/disability";
import { age } from "../facts/person/person";
import { leavingCare } from "../populations/careLeavers/leavingCare";
import type { NamedCohort } from "./namedCohort";

const leavers = { population: leavingCare };
const REPORT = "Ofsted inspection report, March 2015";
const BOARD = "Corporate Parenting Board annual report, 2017-18";

const aged = (code: string, words: string, atLeast: number, atMost?: number): NamedCohort => ({
  ...leavers,
  code: `care_leavers_${code}`,
  title: `Care leavers aged ${words}`,
  plain: `Care leavers under 25 on the date who are aged ${words} on it.`,
  reference: BOARD,
  filter: { fact: age, atLeast, atMost },
});

const livingIn = (code: string, words: string, kind: string): NamedCohort => ({
  ...leavers,
  code: `care_leavers_${code}`,
  title: `Care leavers ${words}`,
  plain: `Care leavers under 25 on the date who live ${words}.`,
  reference: REPORT,
  filter: { fact: accommodationType, oneOf: [kind] },
});

/** Young people whom the authority serves as care leavers. */
export const careLeaverCohorts: readonly NamedCohort[] = [
  {
    ...leavers,
    code: "care_leavers",
    title: "Care leavers",
    plain: "Young people under 25 on the date whom the authority serves as care leavers.",
    reference:
      "Children and Social Work Act 2017, section 3; Corporate Parenting Board dashboard, March 2018",
    filter: { all: [] },
  },
  aged("16_17", "16 and 17", 16, 17),
  aged("16_18", "16 to 18", 16, 18),
  aged("16_21", "16 to 21", 16, 21),
  aged("18_21", "18 to 21", 18, 21),
  aged("18_plus", "18 and over", 18),
  {
    ...leavers,
    code: "care_leavers_no_touch",
    title: "Care leavers not in touch",
    plain:
      "Care leavers under 25 on the date with whom the authority is not in touch, whatever the reason recorded.",
    reference: `${REPORT} and January 2018`,
    filter: { fact: isInTouch, is: false },
  },
  livingIn("custody", "in custody", "CUSTODY"),
  livingIn("bed_breakfast", "in bed and breakfast", "BED_AND_BREAKFAST"),
  livingIn("no_abode", "without a fixed abode", "NO_FIXED_ABODE"),
  {
    ...leavers,
    code: "care_leavers_hmo",
    title: "Care leavers in houses in multiple occupation",
    plain: "Care leavers under 25 on the date who live in a house in multiple occupation.",
    reference: REPORT,
    filter: { fact: isInSharedHouse, is: true },
  },
  livingIn("staying_put", "with former foster carers (Staying Put)", "WITH_FORMER_FOSTER_CARERS"),
  {
    ...leavers,
    code: "care_leavers_mothers",
    title: "Care leavers who are mothers",
    plain:
      "Care leavers under 25 on the date who had a child of their own while looked after; later births and fathers are not recorded.",
    reference: REPORT,
    filter: { fact: isMother, is: true },
  },
  {
    ...leavers,
    code: "care_leavers_he",
    title: "Care leavers in higher education",
    plain: "Care leavers under 25 on the date whose main activity is higher education.",
    reference: REPORT,
    filter: { fact: activity, oneOf: ["HIGHER_EDUCATION"] },
  },
  {
    ...leavers,
    code: "care_leavers_asylum",
    title: "Care leavers who came to seek asylum",
    plain: "Care leavers under 25 on the date who came as unaccompanied children seeking asylum.",
    reference: BOARD,
    filter: { fact: cameUnaccompanied, is: true },
  },
  {
    ...leavers,
    code: "care_leavers_disabled",
    title: "Care leavers with a disability",
    plain: "Care leavers under 25 on the date with a disability recorded.",
    reference: REPORT,
    filter: { fact: disability, oneOf: ["DISABLED"] },
  },
  {
    ...leavers,
    code: "care_leavers_working",
    title: "Care leavers at work",
    plain:
      "Care leavers under 25 on the date whose main activity is an apprenticeship, training or employment: the codes do not tell the last two apart.",
    reference: `${BOARD} (exemption from council tax)`,
    filter: { fact: activity, oneOf: ["APPRENTICESHIP", "TRAINING_OR_EMPLOYMENT"] },
  },
];
