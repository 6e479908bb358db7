import { defineIndicator } from "../define";
import { PERCENT } from "../../disclosure/scales";
import { educatedAtHome, missingEducation, notInFullTimeEducation } from "../facts/education/happenings";
import { onReducedTimetable, withoutFullTimeEducation } from "../facts/education/provision";
import { ageAtStartOfSchoolYear } from "../facts/person/person";
import { outOfSchool } from "../populations/education/outOfSchool";
import { lookedAfter } from "../populations/placements/lookedAfter";

/** Looked after without full-time education. */
export const noFullTimeEducation = defineIndicator({
  code: "cla_no_full_time_education_pct",
  title: "Looked after without full-time education",
  plain:
    "Of the children looked after on the date and aged 5 to 15 when the school year began, those missing education, waiting for a place, on a roll without full-time provision, taught by arrangement for fewer than 25 hours a week, or on a reduced timetable.",
  reference: "Ofsted inspection report, March 2015 (by the virtual school); Education Act 1996, section 19",
  population: lookedAfter,
  among: [{ fact: ageAtStartOfSchoolYear, atLeast: 5, atMost: 15 }],
  counted: [{ fact: withoutFullTimeEducation, is: true }],
  scale: PERCENT,
  direction: "down",
});

/** Children not in full-time education. */
export const notInFullTime = defineIndicator({
  code: "children_not_in_full_time_education_count",
  title: "Children not in full-time education",
  plain:
    "Children, looked after or not, who on the date are missing education, wait for a school place, are on a roll without full-time provision, or are taught by arrangement for fewer than 25 hours a week; reduced timetables are not counted here.",
  reference:
    "Ofsted inspection report, March 2015 (by the education attendance service, which counted otherwise than the virtual school); Education Act 1996, sections 19 and 436A",
  population: outOfSchool,
  among: [{ fact: notInFullTimeEducation, is: true }],
  counted: [],
  direction: "down",
});

/** Elective home education. */
export const homeEducated = defineIndicator({
  code: "ehe_count",
  title: "Children educated at home by choice",
  plain: "Children educated at home by the choice of their parents on the date.",
  reference: "Ofsted inspection report, March 2015; Education Act 1996, section 7",
  population: outOfSchool,
  among: [{ fact: educatedAtHome, is: true }],
  counted: [],
  direction: "context",
});

/** Children missing education. */
export const childrenMissingEducation = defineIndicator({
  code: "children_missing_education_count",
  title: "Children missing education",
  plain: "Children on no school roll and not educated otherwise on the date.",
  reference: "Education Act 1996, section 436A; Children missing education (DfE statutory guidance)",
  population: outOfSchool,
  among: [{ fact: missingEducation, is: true }],
  counted: [],
  direction: "down",
});

/** Reduced timetables. */
export const reducedTimetables = defineIndicator({
  code: "cla_reduced_timetable_count",
  title: "Children looked after on reduced timetables",
  plain: "Children looked after and on a reduced timetable on the date.",
  reference:
    "Corporate parenting report 2017-18 (monthly report to the virtual school); Working together to improve school attendance (DfE): part-time timetables",
  population: lookedAfter,
  among: [],
  counted: [{ fact: onReducedTimetable, is: true }],
  direction: "down",
});
