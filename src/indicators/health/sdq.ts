import { MEAN, PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { sdqRecorded, sdqScore } from "../facts/health/sdq";
import { age } from "../facts/person/person";
import { monthsLookedAfter } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";

const CONCERN = 17;
const recorded = { fact: sdqRecorded, is: true } as const;
const forAYear = { fact: monthsLookedAfter, atLeast: 12 };
/** The board's children: 4 and over; the DfE's: those of whom the return asks a score. */
const BOARD = [forAYear, { fact: age, atLeast: 4 }];
const DFE = [forAYear, { fact: age, atLeast: 4, atMost: 16 }];

const history = [
  { version: 1, because: "First definition: aged 4 to 16, as the DfE's return asks." },
  {
    version: 2,
    because:
      "Aged 4 and over without an upper age, as the board's dashboard prints it (aged 4 plus); the return's ages 4 to 16 have a code of their own.",
  },
];
const board = "Board dashboard, March 2018 (aged 4 plus)";
const dfe =
  "SSDA903 guide, item SDQ_SCORE (validation rule 186); DfE, Children looked after in England, SDQ bands";

export const sdqRecordedShare = defineIndicator({
  code: "cla_sdq_recorded_pct",
  title: "SDQ recorded",
  plain:
    "Of the children aged 4 and over looked after for 12 months or more on the date, those with a strengths and difficulties score in the last 12 months.",
  reference: board,
  history,
  population: lookedAfter,
  among: BOARD,
  counted: [recorded],
  scale: PERCENT,
  direction: "up",
});

export const sdqConcernShare = defineIndicator({
  code: "cla_sdq_concern_17plus_pct",
  title: "SDQ score of 17 or more",
  plain:
    "Of the children aged 4 and over looked after for 12 months or more on the date with a score in the last 12 months, those whose last score is 17 or more.",
  reference: board,
  history,
  population: lookedAfter,
  among: [...BOARD, recorded],
  counted: [{ fact: sdqScore, atLeast: CONCERN }],
  scale: PERCENT,
  direction: "down",
});

export const sdqRecordedAged4To16 = defineIndicator({
  code: "cla_sdq_recorded_4_16_pct",
  title: "SDQ recorded, aged 4 to 16",
  plain:
    "Of the children aged 4 to 16 looked after for 12 months or more on the date, those with a strengths and difficulties score in the last 12 months.",
  reference: `${dfe}; LAIT measure 162`,
  population: lookedAfter,
  among: DFE,
  counted: [recorded],
  scale: PERCENT,
  direction: "up",
});

export const sdqConcernAged4To16 = defineIndicator({
  code: "cla_sdq_concern_4_16_pct",
  title: "SDQ score of 17 or more, aged 4 to 16",
  plain:
    "Of the children aged 4 to 16 looked after for 12 months or more on the date with a score in the last 12 months, those whose last score is 17 or more.",
  reference: `${dfe}: 17 to 40 is cause for concern; LG Inform 2135`,
  population: lookedAfter,
  among: [...DFE, recorded],
  counted: [{ fact: sdqScore, atLeast: CONCERN }],
  scale: PERCENT,
  direction: "down",
});

export const sdqAverageScore = defineIndicator({
  code: "cla_sdq_average_score",
  title: "Average SDQ score",
  plain:
    "The mean of the last scores in the 12 months to the date of the children aged 4 to 16 looked after for 12 months or more.",
  reference: `${dfe}: average score per child`,
  population: lookedAfter,
  among: DFE,
  counted: [],
  summed: sdqScore,
  scale: MEAN,
  unit: "score",
  direction: "down",
});

/** By the breakdown sdq_band: how many in each. */
export const sdqBandCount = defineIndicator({
  code: "cla_sdq_band_count",
  title: "Children by SDQ band",
  plain:
    "Children aged 4 and over looked after for 12 months or more on the date with a score in the last 12 months; broken down by SDQ band it tells how many are in each.",
  reference: `Corporate parenting board report, 2018: assessed as normal, borderline or requiring intervention; ${dfe}`,
  population: lookedAfter,
  among: [...BOARD, recorded],
  counted: [],
  direction: "context",
});
