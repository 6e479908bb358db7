import { defineIndicator } from "../define";
import { PERCENT } from "../../disclosure/scales";
import {
  allExpected,
  keyStage2Result,
  mathsExpected,
  readingExpected,
  writingExpected,
} from "../facts/education/results";
import { monthsLookedAfter } from "../facts/placement/placement";
import { stageResults } from "../populations/education/stageResults";

/** Reading, writing and maths. */
export const keyStage2All = defineIndicator({
  code: "cla_ks2_l4_rwm_pct",
  title: "Key stage 2: reading, writing and maths",
  plain:
    "Of the children with key stage 2 results in the school year who on its 31 March had been looked after for 12 months, those who met the expected standard in reading, writing and maths.",
  reference:
    "DfE, Outcomes for children looked after by local authorities: children looked after for 12 months at 31 March",
  population: stageResults,
  among: [
    { fact: keyStage2Result, is: true },
    { fact: monthsLookedAfter, atLeast: 12 },
  ],
  counted: [{ fact: allExpected, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "ACADEMIC_YEAR",
  history: [
    { version: 1, because: "Level 4 or above in reading, writing and maths, as printed for 2013 and 2014." },
    {
      version: 2,
      because: "Levels were abolished: the expected standard of the tests since 2016 stands in their place.",
    },
  ],
  breaks: [{ on: "2016-03-31", because: "New tests and the expected standard in place of levels." }],
});

/** Reading. */
export const keyStage2Reading = defineIndicator({
  code: "cla_ks2_reading_pct",
  title: "Key stage 2: reading",
  plain:
    "Of the children with key stage 2 results in the school year who on its 31 March had been looked after for 12 months, those who met the expected standard in reading.",
  reference:
    "DfE, Outcomes for children looked after by local authorities: children looked after for 12 months at 31 March",
  population: stageResults,
  among: [
    { fact: keyStage2Result, is: true },
    { fact: monthsLookedAfter, atLeast: 12 },
  ],
  counted: [{ fact: readingExpected, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "ACADEMIC_YEAR",
});

/** Writing. */
export const keyStage2Writing = defineIndicator({
  code: "cla_ks2_writing_pct",
  title: "Key stage 2: writing",
  plain:
    "Of the children with key stage 2 results in the school year who on its 31 March had been looked after for 12 months, those who met the expected standard in writing.",
  reference:
    "DfE, Outcomes for children looked after by local authorities: children looked after for 12 months at 31 March",
  population: stageResults,
  among: [
    { fact: keyStage2Result, is: true },
    { fact: monthsLookedAfter, atLeast: 12 },
  ],
  counted: [{ fact: writingExpected, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "ACADEMIC_YEAR",
});

/** Maths. */
export const keyStage2Maths = defineIndicator({
  code: "cla_ks2_maths_pct",
  title: "Key stage 2: maths",
  plain:
    "Of the children with key stage 2 results in the school year who on its 31 March had been looked after for 12 months, those who met the expected standard in maths.",
  reference:
    "DfE, Outcomes for children looked after by local authorities: children looked after for 12 months at 31 March",
  population: stageResults,
  among: [
    { fact: keyStage2Result, is: true },
    { fact: monthsLookedAfter, atLeast: 12 },
  ],
  counted: [{ fact: mathsExpected, is: true }],
  scale: PERCENT,
  direction: "up",
  period: "ACADEMIC_YEAR",
});
