import { addDays } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { Child } from "./child";
import { Dice } from "./random";
import { schoolStaysOf } from "./schoolStays";
import { planDays, schoolYearOf } from "./schoolYear";
import type { Row } from "./table";

/** The days of a term over which the plans of all children are spread. */
const SPREAD = 25;
/** A child who is new in care or at school has a plan within this many days. */
const FIRST_WITHIN = 24;

/** PEP_DUE to NEXT_REVIEW_DUE of a child's plans of a school year: one a term, and one when school in care begins. */
export function planRows(child: Child, year: number, today: IsoDate): Row[] {
  const stays = schoolStaysOf(child);
  const first = stays[0];
  if (!first) return [];
  const offset = child.number % SPREAD;
  const termly = [...planDays(year), ...planDays(year + 1)].map((day) => addDays(day, offset));
  const start = addDays(first.enrolledOn, FIRST_WITHIN);
  const dues = schoolYearOf(start) === year ? [...termly.slice(0, 3), start] : termly.slice(0, 3);
  const dice = new Dice(990_000 + child.number * 40 + year);
  return [...new Set(dues)].sort().flatMap((dueOn) => {
    const isOnRoll = stays.some(({ enrolledOn, leftOn }) => enrolledOn < dueOn && dueOn <= leftOn);
    const row = planRow(
      dueOn,
      termly.find((day) => day > dueOn)!,
      today,
      dice,
    );
    return isOnRoll && dueOn <= addDays(today, SPREAD) ? [row] : [];
  });
}

function planRow(dueOn: IsoDate, nextDueOn: IsoDate, today: IsoDate, dice: Dice): Row {
  const doneOn = addDays(dueOn, dice.chance(0.88) ? -dice.whole(0, 12) : dice.whole(3, 60));
  const quality = dice.weighted([
    ["OUTSTANDING", 12],
    ["GOOD", 60],
    ["REQUIRES IMPROVEMENT", 22],
    ["INADEQUATE", 6],
  ] as const);
  if (dice.chance(0.05) || doneOn > today) return [dueOn, null, null, null, null];
  const reviewOn = doneOn > nextDueOn ? doneOn : nextDueOn;
  return [dueOn, doneOn, quality, "virtual school adviser", reviewOn];
}
