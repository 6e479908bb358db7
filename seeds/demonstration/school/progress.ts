import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { diceFor } from "../health/topics";
import type { Table } from "../table";
import { schoolFile, schoolYearsOf } from "./pupils";
import type { Entry } from "./pupils";
import { abilityOf } from "./results";
import { writtenYear } from "./schoolYear";
import { stayOn } from "./stays";
import { yearNumberOn } from "./yearGroup";

/** Progress is told once a year, towards the end of it. */
const DAY = "06-20";
const KEY_STAGE_4 = 10;
/** The years whose progress schools are asked for. */
const TOLD_YEARS: readonly number[] = [2, 4, 6, 8, 9, 10, 11];
const HEADER = "ACADEMIC_YEAR TERM SUBJECT JUDGEMENT WORKING_AT PREDICTED_GRADE TARGET_GRADE ASSESSED_ON";

/** Teachers' judgements of some years from 2 to 11, by `today`. */
export function progressFile(children: readonly Child[], today: IsoDate): Table {
  return schoolFile(["progress", HEADER], children, "progress", (child) =>
    schoolYearsOf(child, today).flatMap((year) => entriesOf(child, year, today)),
  );
}

function entriesOf(child: Child, year: number, today: IsoDate): Entry[] {
  const dice = diceFor("progress", child, year % 100);
  const on = addDays(`${year + 1}-${DAY}`, dice.whole(0, 14));
  const number = yearNumberOn(child, on);
  if (on > today || !TOLD_YEARS.includes(number) || !stayOn(child, on)) return [];
  const subjects = number < KEY_STAGE_4 ? ["READING", "MATHS"] : ["ENGLISH", "MATHS"];
  return subjects.map((subject) => {
    const level = abilityOf(child) + (dice.next() - 0.5) * 0.3;
    const judgement =
      level > 0.75 ? "ABOVE" : level > 0.42 ? "EXPECTED" : level > 0.18 ? "BELOW" : "WELL BELOW";
    const grade = Math.min(8, Math.max(1, Math.round(level * 8)));
    const grades =
      number < KEY_STAGE_4
        ? [null, null, null]
        : [grade, Math.min(9, grade + 1), Math.min(9, grade + 2)].map(String);
    return { on, cells: [writtenYear(year), "SUMMER", subject, judgement, ...grades, on] };
  });
}
