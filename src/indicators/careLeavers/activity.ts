import { defineIndicator } from "../define";
import { age } from "../facts/person/person";
import { backInEducation, beganTraining, likelyHigherEducation } from "../facts/careLeavers/changes";
import { activity, isApprentice, isEmployedByAuthority, isEngaged, isNeet } from "../facts/careLeavers/state";
import { careersPlanHeld } from "../facts/education/nextStep";
import { leavingCare } from "../populations/careLeavers/leavingCare";
import { PERCENT } from "../../disclosure/scales";

/** Not in education, employment or training. */
export const neetShare = defineIndicator({
  code: "cl_neet_pct",
  title: "Care leavers not in education, employment or training",
  plain:
    "Of the care leavers aged 16 to 21 on the date, those not in education, employment or training; those whose activity is not known count in the denominator only.",
  reference: "Corporate parenting dashboard, March 2018",
  population: leavingCare,
  among: [{ fact: age, atLeast: 16, atMost: 21 }],
  counted: [{ fact: isNeet, is: true }],
  scale: PERCENT,
  direction: "down",
  history: [
    {
      version: 1,
      because:
        "The tile prints 269 and no age band: the 269 are read as those aged 16 to 21 among the 298 under 25 for whom pathway plans are counted; 103 of 288 as printed is not 38.3 %, 103 of 269 is.",
    },
  ],
});

/** In education, employment or training. */
export const engagedShare = defineIndicator({
  code: "cl_ete_pct",
  title: "Care leavers in education, employment or training on the date",
  plain: "Of the care leavers aged 16 to 21 on the date, those in education, employment or training.",
  reference: "Ofsted letter, fourth monitoring visit, August 2017",
  population: leavingCare,
  among: [{ fact: age, atLeast: 16, atMost: 21 }],
  counted: [{ fact: isEngaged, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Apprentices of the authority. */
export const authorityApprentices = defineIndicator({
  code: "cl_la_apprenticeship_count",
  title: "Care leavers in apprenticeships with the authority",
  plain:
    "Care leavers on the date in an apprenticeship with the authority itself; until 31 March 2021 the codes do not tell apprenticeships from other work, and all work with the authority is counted.",
  reference: "Ofsted inspection report, March 2015 and January 2018",
  population: leavingCare,
  among: [],
  counted: [{ fact: isEmployedByAuthority, is: true }],
  direction: "up",
  breaks: [{ on: "2021-04-01", because: "Apprenticeships have codes of their own." }],
});

/** Apprentices. */
export const apprentices = defineIndicator({
  code: "cl_apprenticeship_count",
  title: "Care leavers in apprenticeships",
  plain: "Care leavers whose main activity on the date is an apprenticeship, with whomever.",
  reference: "SSDA903 guide, item ACTIV: F4 and P4",
  population: leavingCare,
  among: [],
  counted: [{ fact: isApprentice, is: true }],
  direction: "up",
  breaks: [{ on: "2021-04-01", because: "Apprenticeships have codes of their own: none is told before." }],
});

/** Apprenticeships and training begun. */
export const trainingBegunCount = defineIndicator({
  code: "cl_apprenticeship_training_count",
  title: "Care leavers who began an apprenticeship or training",
  plain:
    "Care leavers on the date who began an apprenticeship or training in the 12 months to it, as the virtual school follows their destinations.",
  reference: "Ofsted inspection report, January 2018 (registered this year)",
  population: leavingCare,
  among: [],
  counted: [{ fact: beganTraining, is: true }],
  direction: "up",
});

/** Back into education. */
export const backInEducationCount = defineIndicator({
  code: "cl_reengaged_education_count",
  title: "Care leavers back in education",
  plain:
    "Care leavers on the date who in the 12 months to it went from no education, employment or training straight into education.",
  reference: "Ofsted inspection report, March 2015 (eight encouraged back into education in 2014)",
  population: leavingCare,
  among: [],
  counted: [{ fact: backInEducation, is: true }],
  direction: "up",
});

/** Higher education. */
export const higherEducationCount = defineIndicator({
  code: "cl_higher_education_count",
  title: "Care leavers in higher education",
  plain: "Care leavers whose main activity on the date is higher education, full or part time.",
  reference: "Ofsted inspection report, March 2015; SSDA903 guide, item ACTIV: F1 and P1",
  population: leavingCare,
  among: [],
  counted: [{ fact: activity, oneOf: ["HIGHER_EDUCATION"] }],
  direction: "up",
});

/** Likely to enter higher education. */
export const higherEducationLikelyCount = defineIndicator({
  code: "cl_higher_education_likely_count",
  title: "Care leavers likely to enter higher education",
  plain:
    "Care leavers on the date for whom the last transition panel of the 12 months to it noted higher education as the next step.",
  reference: "Ofsted inspection report, March 2015 (13 more are likely to go to university)",
  population: leavingCare,
  among: [],
  counted: [{ fact: likelyHigherEducation, is: true }],
  direction: "up",
});

/** Not engaged, by cause and place. */
export const notEngagedCount = defineIndicator({
  code: "cl_nonengagement_cause_by_geography",
  title: "Care leavers not engaged",
  plain:
    "Care leavers aged 16 and over on the date who are not in education, employment or training, to be shown by accommodation, district lived in and cause.",
  reference:
    "Corporate parenting report 2017-18 (not engaged, by geography and placement or accommodation type)",
  population: leavingCare,
  among: [{ fact: age, atLeast: 16 }],
  counted: [{ fact: isNeet, is: true }],
  direction: "down",
});

/** Careers plan. */
export const leaversCareersPlanShare = defineIndicator({
  code: "cl_careers_plan_pct",
  title: "Care leavers with a careers plan",
  plain: "Of the care leavers under 25 on the date, those who hold a careers plan.",
  reference: "Corporate parenting report 2017-18 (every young person with a careers plan)",
  population: leavingCare,
  among: [],
  counted: [{ fact: careersPlanHeld, is: true }],
  scale: PERCENT,
  direction: "up",
});
