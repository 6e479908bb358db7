import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { Dice } from "../random";
import type { Row, Table } from "../table";
import { establishments } from "./establishments";
import { schoolDay } from "./schoolYear";

const FIRST_YEAR = 2009;
/** From these days: no single grade for how well a school teaches before, no overall grade any more, a report card. */
const [QUALITY_SINCE, NO_OVERALL_SINCE, REPORT_CARD_SINCE] = ["2019-09-01", "2024-09-01", "2025-11-10"];

const GRADES = ["OUTSTANDING", "GOOD", "REQUIRES IMPROVEMENT", "INADEQUATE"] as const;
const CARD_GRADES = [
  ["EXCEPTIONAL", 2],
  ["STRONG STANDARD", 20],
  ["EXPECTED STANDARD", 58],
  ["NEEDS ATTENTION", 17],
  ["URGENT IMPROVEMENT", 3],
] as const;

const HEADER = `URN INSPECTED_ON PUBLISHED_ON OVERALL_EFFECTIVENESS QUALITY_OF_EDUCATION BEHAVIOUR_AND_ATTITUDES
PERSONAL_DEVELOPMENT LEADERSHIP_AND_MANAGEMENT SAFEGUARDING_EFFECTIVE CATEGORY_OF_CONCERN INCLUSION
CURRICULUM_AND_TEACHING ACHIEVEMENT ATTENDANCE_AND_BEHAVIOUR PERSONAL_DEVELOPMENT_AND_WELLBEING
LEADERSHIP_AND_GOVERNANCE`;

/** The inspections of every school by `today`: one in three to five years, sooner after a poor grade. */
export function inspectionsFile(today: IsoDate): Table {
  const rows = establishments.flatMap(({ urn }) => inspectionsOf(urn, today));
  return { path: "virtual_school/inspections.csv", header: HEADER.split(/\s/), rows };
}

function inspectionsOf(urn: string, today: IsoDate): Row[] {
  const dice = new Dice(Number(urn) * 3);
  let grade: number = dice.weighted([
    [0, 12],
    [1, 58],
    [2, 26],
    [3, 4],
  ] as const);
  const rows: Row[] = [];
  for (let year = FIRST_YEAR + dice.whole(0, 3); ; year += grade >= 2 ? 2 : dice.whole(3, 5)) {
    const on = schoolDay(year, dice.next() * 0.999);
    if (on > today) return rows;
    rows.push([urn, on, addDays(on, dice.whole(21, 45)), ...judged(on, grade, dice)]);
    grade = Math.min(3, Math.max(0, grade + dice.weighted(grade >= 2 ? AFTER_POOR : AFTER_GOOD)));
  }
}

const AFTER_POOR = [
  [-1, 74],
  [0, 22],
  [1, 4],
] as const;
const AFTER_GOOD = [
  [-1, 7],
  [0, 79],
  [1, 14],
] as const;

/** OVERALL_EFFECTIVENESS and what follows it. */
function judged(on: IsoDate, grade: number, dice: Dice): Row {
  const near = () =>
    GRADES[
      Math.min(
        3,
        Math.max(
          0,
          grade +
            dice.weighted([
              [0, 8],
              [-1, 1],
              [1, 1],
            ] as const),
        ),
      )
    ]!;
  const card = Array.from({ length: 6 }, () => dice.weighted(CARD_GRADES));
  const parts = [GRADES[grade]!, near(), near(), near()];
  const isPoor = grade === 3;
  const concern = isPoor ? dice.pick(["SPECIAL MEASURES", "SERIOUS WEAKNESSES"]) : null;
  if (on >= REPORT_CARD_SINCE) return [null, null, null, null, null, "1", null, ...card];
  const overall = on < NO_OVERALL_SINCE ? GRADES[grade]! : null;
  const told = on < QUALITY_SINCE ? [null, null, null, near()] : parts;
  return [overall, ...told, isPoor ? "0" : "1", concern, ...Array<null>(6).fill(null)];
}
