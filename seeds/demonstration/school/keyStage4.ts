import type { Dice } from "../random";
import type { Result } from "./results";

/** Grades 9 to 1 came in the school year that began in 2016, Attainment 8 a year before, EBacc points a year after. */
const [NUMBERS_SINCE, ATTAINMENT_8_SINCE, EBACC_POINTS_SINCE] = [2016, 2015, 2017];
/** Without results at the end of key stage 2, or without examinations, there is no Progress 8. */
const NO_PROGRESS: readonly number[] = [2019, 2020, 2024, 2025];

const LETTERS = ["U", "G", "F", "E", "D", "C", "B", "A", "A*", "A*"] as const;
const PASS = 4;
const STRONG_PASS = 5;

/** Results at the end of key stage 4 in the summer after `year`. */
export function keyStage4(year: number, ability: number, dice: Dice): Result[] {
  const grade = () => Math.min(9, Math.max(0, Math.round(ability * 9 + (dice.next() - 0.5) * 3 - 1.1)));
  const [language, literature, maths] = [grade(), grade(), grade()];
  const english = Math.max(language, literature);
  const mean = (language + literature + maths) / 3;
  const isEntered = ability > 0.5 && dice.chance(0.6);
  return [
    ["ENGLISH LANGUAGE", "GRADE", null, written(year, language), null],
    ["MATHS", "GRADE", null, written(year, maths), null],
    ["ENGLISH AND MATHS", "STANDARD PASS", null, null, english >= PASS && maths >= PASS],
    ["ALL", "EBACC ENTERED", null, null, isEntered],
    ...since(year, mean, english >= STRONG_PASS && maths >= STRONG_PASS, dice),
  ];
}

/** A grade from 0 to 9 as it was written then: 5 counts for C where letters stood, as 4 does now. */
const written = (year: number, grade: number): string =>
  year >= NUMBERS_SINCE
    ? grade === 0
      ? "U"
      : String(grade)
    : LETTERS[Math.min(9, grade + (grade >= PASS ? 1 : 0))]!;

/** The measures that did not always exist. */
function since(year: number, mean: number, isStrong: boolean, dice: Dice): Result[] {
  const results: Result[] = [];
  const attainment = Math.round(mean * 9.2 * 10) / 10;
  const progress = Math.round(((mean - 4.4) * 0.45 + dice.next() - 0.9) * 100) / 100;
  if (year >= ATTAINMENT_8_SINCE) results.push(["ALL", "ATTAINMENT 8", attainment, null, null]);
  if (year >= ATTAINMENT_8_SINCE && !NO_PROGRESS.includes(year))
    results.push(["ALL", "PROGRESS 8", progress, null, null]);
  if (year >= NUMBERS_SINCE) results.push(["ENGLISH AND MATHS", "STRONG PASS", null, null, isStrong]);
  if (year >= EBACC_POINTS_SINCE)
    results.push(["ALL", "EBACC POINTS", Math.round(mean * 0.85 * 100) / 100, null, null]);
  return results;
}
