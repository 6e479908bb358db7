import { defineIndicator } from "../define";
import {
  attainment8Tenths,
  gradesBelowExpected,
  keyStage4Result,
  standardPasses,
  strongPasses,
} from "../facts/education/results";
import { monthsLookedAfter } from "../facts/placement/placement";
import { stageResults } from "../populations/education/stageResults";
import { MEAN_OF_HUNDREDTHS, MEAN_OF_TENTHS, PERCENT } from "../../disclosure/scales";

/** Attainment 8. */
export const attainment8Mean = defineIndicator({
  code: "cla_ks4_attainment_8",
  title: "Attainment 8",
  plain:
    "The mean Attainment 8 score of the children with one in the school year who on its 31 March had been looked after for 12 months; the numerator is in tenths of a point.",
  reference:
    "DfE, Outcomes for children looked after by local authorities: children looked after for 12 months at 31 March",
  population: stageResults,
  among: [
    { fact: keyStage4Result, is: true },
    { fact: monthsLookedAfter, atLeast: 12 },
  ],
  counted: [],
  scale: MEAN_OF_TENTHS,
  direction: "up",
  period: "ACADEMIC_YEAR",
  summed: attainment8Tenths,
  unit: "score",
});

/** English and maths at grade 5. */
export const strongPassShare = defineIndicator({
  code: "cla_ks4_em_strong_pct",
  title: "Key stage 4: grade 5 or above in English and maths",
  plain:
    "Of the children with key stage 4 results in the school year who on its 31 March had been looked after for 12 months, those with grade 5 or above in English and maths.",
  reference:
    "DfE, Outcomes for children looked after by local authorities: children looked after for 12 months at 31 March",
  population: stageResults,
  among: [
    { fact: keyStage4Result, is: true },
    { fact: monthsLookedAfter, atLeast: 12 },
  ],
  counted: [{ fact: strongPasses, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "ACADEMIC_YEAR",
  breaks: [{ on: "2017-03-31", because: "Grades 9 to 1 in place of letters." }],
});

/** English and maths at grade 4. */
export const standardPassShare = defineIndicator({
  code: "cla_ks4_em_standard_pct",
  title: "Key stage 4: grade 4 or above in English and maths",
  plain:
    "Of the children with key stage 4 results in the school year who on its 31 March had been looked after for 12 months, those with grade 4 (before 2017: C) or above in English and maths.",
  reference:
    "DfE, Outcomes for children looked after by local authorities: children looked after for 12 months at 31 March",
  population: stageResults,
  among: [
    { fact: keyStage4Result, is: true },
    { fact: monthsLookedAfter, atLeast: 12 },
  ],
  counted: [{ fact: standardPasses, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "ACADEMIC_YEAR",
  breaks: [{ on: "2017-03-31", because: "Grades 9 to 1 in place of letters." }],
});

/** Grades below expected. */
export const gradesBelowExpectedMean = defineIndicator({
  code: "cla_ks4_grades_below_expected",
  title: "Key stage 4: grades below expected",
  plain:
    "By how many grades in each subject, on average, children were below what was expected of them: Progress 8 with the other sign, of children who on the 31 March of the school year had been looked after for 12 months; the numerator is in hundredths.",
  reference:
    "Ofsted inspection report, January 2018 (on average one grade lower than expected); DfE, Progress 8",
  population: stageResults,
  among: [
    { fact: keyStage4Result, is: true },
    { fact: monthsLookedAfter, atLeast: 12 },
  ],
  counted: [],
  scale: MEAN_OF_HUNDREDTHS,
  direction: "down",
  period: "ACADEMIC_YEAR",
  summed: gradesBelowExpected,
  unit: "score",
});
