import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { diceFor } from "../health/topics";
import { shareOn } from "../health/trend";
import type { Trend } from "../health/trend";
import type { Table } from "../table";
import { schoolFile, schoolYearsOf } from "./pupils";
import type { Entry } from "./pupils";
import { schoolDay } from "./schoolYear";
import { stayOn } from "./stays";
import { yearNumberOn } from "./yearGroup";

const TUTORED: Trend = [
  ["2013-09", 0.1],
  ["2018-09", 0.17],
  ["2020-09", 0.34],
  ["2024-09", 0.24],
];
const HEADER = "STARTED_ON ENDED_ON SUBJECT TUTORING_MODE HOURS_OFFERED HOURS_ATTENDED PAID_FROM";

/** The courses of tutoring begun by `today`, for pupils of years 1 to 11. */
export function tutoringFile(children: readonly Child[], today: IsoDate): Table {
  return schoolFile(["tutoring", HEADER], children, "tutoring", (child) =>
    schoolYearsOf(child, today).flatMap((year) => entriesOf(child, year, today)),
  );
}

function entriesOf(child: Child, year: number, today: IsoDate): Entry[] {
  const dice = diceFor("tutoring", child, year % 100);
  const isTutored = dice.chance(shareOn(TUTORED, `${year}-09-01`));
  const on = schoolDay(year, dice.next() * 0.999);
  const number = yearNumberOn(child, on);
  const stay = stayOn(child, on);
  if (!isTutored || !stay || on > today || number < 1 || number > 11) return [];
  const planned = addDays(on, dice.whole(35, 140));
  const endedOn = planned < stay.leftOn ? planned : stay.leftOn;
  const [offered, share] = [dice.whole(6, 30), dice.whole(50, 100) / 100];
  const attended = Math.floor(offered * share * 2) / 2;
  const isOver = endedOn <= today;
  const mode = year === 2020 ? "ONLINE" : dice.weighted(MODES);
  const subject = dice.weighted(
    number < 7
      ? ([
          ["READING", 2],
          ["MATHS", 3],
        ] as const)
      : ([
          ["ENGLISH", 2],
          ["MATHS", 3],
          ["SCIENCE", 1],
        ] as const),
  );
  const hours = [String(offered), isOver ? String(attended) : null];
  return [{ on, cells: [on, isOver ? endedOn : null, subject, mode, ...hours, "Pupil premium plus"] }];
}

const MODES = [
  ["ONE TO ONE", 62],
  ["ONLINE", 22],
  ["SMALL GROUP", 10],
  ["RESIDENTIAL", 6],
] as const;
