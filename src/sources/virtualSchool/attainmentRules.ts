import { attainmentMeasure } from "../../codeLists/virtualSchool/attainmentMeasure";
import type { RowRule } from "../source";

type Columns = "MEASURE" | "SCORE" | "GRADE" | "MET";

/** For each measure as it is kept, the column that holds its result. */
const HELD_IN = new Map(
  attainmentMeasure.codes.map(({ keptAs, group }) => [keptAs, group as "SCORE" | "GRADE" | "MET"]),
);

/** The least and the most a score can be (DfE performance measures; Progress 8 of one child is rarely beyond 5). */
const RANGES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  "scaled score": [80, 120],
  mark: [0, 40],
  "progress score": [-60, 60],
  "attainment 8": [0, 100],
  "progress 8": [-10, 10],
  "ebacc points": [0, 10],
  "points per entry": [0, 60],
};

/** What must be so between a measure and its result. */
export const resultRules: readonly RowRule<Columns>[] = [
  {
    code: "RESULT_MISSING",
    severity: "error",
    column: "MEASURE",
    says: "the column that holds the result of this measure is blank. Give SCORE, GRADE or MET, or correct MEASURE.",
    breaks: (row) => {
      const column = HELD_IN.get(row.MEASURE ?? "");
      return column !== undefined && !row[column];
    },
  },
  {
    code: "SCORE_OUTSIDE_MEASURE",
    severity: "error",
    column: "SCORE",
    says: "the score is not one this measure can have. Correct SCORE or MEASURE.",
    breaks: ({ MEASURE, SCORE }) => {
      const [least, most] = RANGES[MEASURE ?? ""] ?? [-Infinity, Infinity];
      return Boolean(SCORE) && (Number(SCORE) < least || Number(SCORE) > most);
    },
  },
];
