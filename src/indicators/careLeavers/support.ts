import { defineIndicator } from "../define";
import { hasPersonalAdviser } from "../facts/careLeavers/state";
import { passesAllFour, pathwayPlanCurrent, reachedInEightWeeks } from "../facts/careLeavers/pathway";
import { leavingCare } from "../populations/careLeavers/leavingCare";
import { PERCENT } from "../../disclosure/scales";

/** Current pathway plan. */
export const pathwayPlanShare = defineIndicator({
  code: "cl_pathway_plan_current_pct",
  title: "Care leavers with a current pathway plan",
  plain:
    "Of the care leavers under 25 on the date, those whose pathway plan is completed, has not ended, and was completed or last reviewed in the six months to it.",
  reference:
    "Corporate parenting dashboard, March 2018; Care Leavers (England) Regulations 2010, regulation 7",
  population: leavingCare,
  among: [],
  counted: [{ fact: pathwayPlanCurrent, is: true }],
  scale: PERCENT,
  direction: "up",
  history: [
    {
      version: 1,
      because:
        "The tile prints 240 of 298 (80.5 %, printed as 80.6 %): the 298 are all under 25 who are entitled to a plan, where the other tiles take the 269 aged 16 to 21.",
    },
  ],
});

/** Contact in eight weeks. */
export const reachedShare = defineIndicator({
  code: "cl_contact_8_weeks_pct",
  title: "Care leavers reached in the last eight weeks",
  plain:
    "Of the care leavers under 25 on the date, those whom a contact reached in the 56 days that end with it.",
  reference: "Children Act 1989 guidance, volume 3: visits at least every eight weeks",
  population: leavingCare,
  among: [],
  counted: [{ fact: reachedInEightWeeks, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Personal adviser. */
export const personalAdviserShare = defineIndicator({
  code: "cl_personal_adviser_pct",
  title: "Care leavers with a personal adviser",
  plain: "Of the care leavers under 25 on the date, those to whom a personal adviser is allocated.",
  reference: "Children Act 1989, section 23D; Children and Social Work Act 2017, section 3",
  population: leavingCare,
  among: [],
  counted: [{ fact: hasPersonalAdviser, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** All four tests. */
export const allFourShare = defineIndicator({
  code: "cl_all_four_tests_pct",
  title: "Care leavers passing all four tests",
  plain:
    "Of the care leavers under 25 on the date, those in touch, with a current pathway plan, in suitable accommodation, and in education, employment or training.",
  reference: "The four tiles of the corporate parenting dashboard, March 2018, taken together",
  population: leavingCare,
  among: [],
  counted: [{ fact: passesAllFour, is: true }],
  scale: PERCENT,
  direction: "up",
});
