import { planCategory, isSecondPlan } from "../facts/need/plans";
import { daysOpen, monthsOpen } from "../facts/need/timeOpen";
import { age } from "../facts/person/person";
import { inCareProceedings, inPreProceedings } from "../populations/need/courts";
import { onPlan, plansStarted } from "../populations/need/plans";
import type { NamedCohort } from "./namedCohort";

const protectedNow = { population: onPlan, reference: "Ofsted inspection report, March 2015" };

const byCategory = (code: string, words: string): NamedCohort => ({
  ...protectedNow,
  code: `cp_${code}`,
  title: `On a protection plan for ${words}`,
  plain: `On a child protection plan on the date, the latest category of abuse being ${words}.`,
  filter: { fact: planCategory, oneOf: [code.toUpperCase()] },
});

/** Children on protection plans and before the courts. */
export const protectionCohorts: readonly NamedCohort[] = [
  {
    ...protectedNow,
    code: "on_protection_plan",
    title: "Children on a child protection plan",
    plain: "Subject of one of the authority's child protection plans on the date.",
    reference: "Ofsted inspection reports, March 2015 and January 2018",
    filter: { all: [] },
  },
  {
    ...protectedNow,
    code: "cp_over_4",
    title: "On a protection plan and over 4",
    plain:
      "On a child protection plan on the date and over 4 years old, aged 5 or over: to be offered advocacy.",
    reference: "Ofsted inspection report, January 2018, improvement plan",
    filter: { fact: age, atLeast: 5 },
  },
  {
    ...protectedNow,
    code: "cp_second_plan",
    title: "On a protection plan again",
    plain:
      "Children for whom a child protection plan started in the 12 months to the date that is a second or later one.",
    population: plansStarted,
    filter: { fact: isSecondPlan, is: true },
  },
  {
    ...protectedNow,
    code: "cp_2_years",
    title: "On a protection plan for two years or more",
    plain: "On a child protection plan on the date that started two years before or earlier.",
    filter: { fact: monthsOpen, atLeast: 24 },
  },
  byCategory("neglect", "neglect"),
  byCategory("physical", "physical abuse"),
  byCategory("sexual", "sexual abuse"),
  byCategory("emotional", "emotional abuse"),
  byCategory("multiple", "several kinds of abuse"),
  {
    code: "pre_proceedings",
    title: "Children in pre-proceedings",
    plain: "In pre-proceedings under the Public Law Outline on the date.",
    reference: "Ofsted inspection report, January 2018",
    population: inPreProceedings,
    filter: { all: [] },
  },
  {
    code: "care_proceedings",
    title: "Children in care proceedings",
    plain: "In proceedings for a care or supervision order on the date.",
    reference: "Corporate Parenting Board dashboard, March 2018",
    population: inCareProceedings,
    filter: { all: [] },
  },
  {
    code: "court_under_26_weeks",
    title: "Children in care proceedings for less than 26 weeks",
    plain: "In proceedings for a care or supervision order on the date, issued less than 26 weeks before it.",
    reference: "Corporate Parenting Board dashboard, March 2018; Children Act 1989, section 32",
    population: inCareProceedings,
    filter: { fact: daysOpen, atMost: 181 },
  },
];
