import { leftEducationEarly } from "../facts/cohorts/earlyLeavers";
import { attendanceBelow90, persistentlyAbsent } from "../facts/education/education";
import { ehcPlanInForce, onReducedTimetable, withoutFullTimeEducation } from "../facts/education/provision";
import { keyStage, pupilPremium, senProvision, yearGroup } from "../facts/education/school";
import { inSchoolBelowGood } from "../facts/education/schoolStanding";
import { monthsLookedAfter } from "../facts/placement/placement";
import { destinationsBegun } from "../populations/education/destinationsBegun";
import { childrenExcluded } from "../populations/education/exclusionsInCare";
import { lookedAfter } from "../populations/placements/lookedAfter";
import type { NamedCohort } from "./namedCohort";

const inCare = {
  population: lookedAfter,
  reference: "Corporate Parenting Board annual report, 2017-18, monthly lists of the virtual school",
};

const stage = (code: string, title: string, filter: NamedCohort["filter"]): NamedCohort => ({
  ...inCare,
  code: `cla_${code}`,
  title: `Looked after and in ${title}`,
  plain: `Looked after on the date and in ${title} by the virtual school's roll.`,
  reference: "Ofsted inspection report, January 2018; Corporate Parenting Board annual report, 2017-18",
  filter,
});

/** Children looked after, by their schooling. */
export const educationCohorts: readonly NamedCohort[] = [
  {
    ...inCare,
    code: "cla_persistent_absent",
    title: "Looked after for a year and persistently absent",
    plain:
      "Looked after for the 12 months to the date, having missed a tenth or more of the sessions of the school year.",
    reference: "Cabinet report on the monitoring visit of May 2017; Ofsted inspection report, March 2015",
    filter: {
      all: [
        { fact: monthsLookedAfter, atLeast: 12 },
        { fact: persistentlyAbsent, is: true },
      ],
    },
  },
  {
    ...inCare,
    code: "cla_low_attendance",
    title: "Looked after with poor attendance",
    plain:
      "Looked after on the date, having attended fewer than nine in ten sessions of the school year; the reports name no threshold.",
    filter: { fact: attendanceBelow90, is: true },
  },
  {
    ...inCare,
    code: "cla_reduced_timetable",
    title: "Looked after and on a reduced timetable",
    plain: "Looked after on the date and on a reduced or bespoke timetable.",
    filter: { fact: onReducedTimetable, is: true },
  },
  {
    ...inCare,
    code: "cla_not_full_time",
    title: "Looked after without full-time education",
    plain:
      "Looked after on the date, and missing education, waiting for a place, or taught for less than full time.",
    reference: "Ofsted inspection report, January 2018",
    filter: { fact: withoutFullTimeEducation, is: true },
  },
  {
    ...inCare,
    code: "cla_excluded",
    title: "Excluded from school while looked after",
    plain:
      "Suspended or permanently excluded in the 12 months to the date, while looked after; those overturned left out.",
    population: childrenExcluded,
    filter: { all: [] },
  },
  {
    ...inCare,
    code: "cla_school_below_good",
    title: "Looked after and in a school below good",
    plain: "Looked after on the date, on the roll of a school whose last overall grade is below good.",
    filter: { fact: inSchoolBelowGood, is: true },
  },
  stage("early_years", "the early years", { fact: keyStage, oneOf: ["EARLY_YEARS"] }),
  stage("key_stage_1", "key stage 1", { fact: keyStage, oneOf: ["KEY_STAGE_1"] }),
  stage("key_stage_2", "key stage 2", { fact: keyStage, oneOf: ["KEY_STAGE_2"] }),
  stage("year_11", "Year 11", { fact: yearGroup, oneOf: ["YEAR_11"] }),
  stage("year_12", "Year 12", { fact: yearGroup, oneOf: ["YEAR_12"] }),
  stage("year_13", "Year 13", { fact: yearGroup, oneOf: ["YEAR_13"] }),
  {
    ...inCare,
    code: "cla_sen",
    title: "Looked after with special educational needs",
    plain:
      "Looked after on the date, with SEN support or a plan by the virtual school's roll, or with an education, health and care plan in force.",
    filter: {
      any: [
        { fact: senProvision, oneOf: ["K", "E"] },
        { fact: ehcPlanInForce, is: true },
      ],
    },
  },
  {
    ...inCare,
    code: "cla_pupil_premium",
    title: "Looked after and paid pupil premium plus",
    plain: "Looked after on the date, with pupil premium plus paid by the virtual school's roll.",
    filter: { fact: pupilPremium, oneOf: ["PAID"] },
  },
  {
    ...inCare,
    code: "early_leavers",
    title: "Early leavers",
    plain:
      "Young people who in the 12 months to the date, while looked after, went from Year 12 to something that is not education.",
    population: destinationsBegun,
    filter: { fact: leftEducationEarly, is: true },
  },
];
