import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { activityAfter16 } from "../facts/education/after16";
import { ageAtStartOfSchoolYear } from "../facts/person/person";
import { lookedAfter } from "../populations/placements/lookedAfter";

/** Not in education, employment or training after Year 11. */
export const neetAfter16Share = defineIndicator({
  code: "cla_post_16_neet_pct",
  title: "Young people looked after and not in education, employment or training",
  plain:
    "Of the young people looked after on the date who were 16 or over when the school year began, those not in education, employment or training, as the virtual school follows them; those whose activity is not known count in the denominator only.",
  reference:
    "Corporate parenting report 2017-18 (not engaged, by geography and placement or accommodation type); DfE, participation of 16 and 17 year olds",
  population: lookedAfter,
  among: [{ fact: ageAtStartOfSchoolYear, atLeast: 16 }],
  counted: [{ fact: activityAfter16, oneOf: ["NOT_IN_EDUCATION_EMPLOYMENT_OR_TRAINING"] }],
  scale: PERCENT,
  direction: "down",
});
