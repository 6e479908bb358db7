import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { diceFor } from "../health/topics";
import type { Dice } from "../random";
import type { Table } from "../table";
import { keyStage2 } from "./keyStage2";
import { keyStage4 } from "./keyStage4";
import { schoolFile, yesNo } from "./pupils";
import type { Entry } from "./pupils";
import { schoolYears, writtenYear } from "./schoolYear";
import { specialNeedsOf } from "./specialNeeds";
import { stayOn } from "./stays";
import { yearNumberOn } from "./yearGroup";

/** One result: subject and measure, then its score, its grade or whether it is met. */
export type Result = readonly [
  ...[subject: string, measure: string],
  ...[score: number | null, grade: string | null, isMet: boolean | null],
];

/** The results of a pupil who took the examinations of a summer: `ability` from 0 to 1, half of all pupils above 0.5. */
export type Examination = (year: number, ability: number, dice: Dice) => readonly Result[];

const STAGES = [
  { stage: "KS2", yearGroup: 6, topic: "key stage 2", sat: keyStage2 },
  { stage: "KS4", yearGroup: 11, topic: "key stage 4", sat: keyStage4 },
] as const;
/** Pupils with a plan do less well than those with support at school, and those less well than the others. */
const HELD_BACK = { E: 0.5, K: 0.8, N: 1.15 } as const;

const HEADER = "ACADEMIC_YEAR STAGE SUBJECT MEASURE SCORE GRADE MET SCHOOL_URN";

/** The results published by `today` of the pupils who were at a school while looked after on the day of the first test. */
export function resultsFile(children: readonly Child[], today: IsoDate): Table {
  const years = schoolYears(today).filter((year) => `${year + 1}-08-26` <= today);
  return schoolFile(["attainment", HEADER], children, "key stage 2", (child) =>
    STAGES.flatMap((one) => years.flatMap((year) => entriesOf(child, one, year))),
  );
}

function entriesOf(
  child: Child,
  { stage, yearGroup, topic, sat }: (typeof STAGES)[number],
  year: number,
): Entry[] {
  const on: IsoDate = `${year + 1}-05-10`;
  const stay = yearNumberOn(child, on) === yearGroup ? stayOn(child, on) : undefined;
  if (!stay) return [];
  const dice = diceFor(topic, child);
  const ability = Math.min(0.99, abilityOf(child) + dice.next() * 0.1);
  return sat(year, ability, dice).map(([subject, measure, score, grade, isMet]) => {
    const result = [score === null ? null : String(score), grade, isMet === null ? null : yesNo(isMet)];
    return { on, cells: [writtenYear(year), stage, subject, measure, ...result, stay.school.urn] };
  });
}

/** How well a child does at school, from 0 to 0.9. */
export function abilityOf(child: Child): number {
  const dice = diceFor("key stage 2", child, 1);
  return Math.min(0.9, dice.next() * 0.82 * HELD_BACK[specialNeedsOf(child).level]);
}
