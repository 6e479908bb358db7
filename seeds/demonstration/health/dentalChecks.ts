import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import type { Table } from "../table";
import type { Lives } from "./lives";
import { healthFile } from "./provider";
import type { Entry } from "./provider";
import { diceFor } from "./topics";
import { shareOn } from "./trend";
import type { Trend } from "./trend";

/** How many appointments come to something: fewer while practices took nobody on, hardly any in the pandemic. */
const KEPT: Trend = [
  ["2013-04", 0.83],
  ["2015-04", 0.8],
  ["2017-04", 0.63],
  ["2018-04", 0.64],
  ["2020-02", 0.78],
  ["2020-04", 0.3],
  ["2021-04", 0.45],
  ["2023-01", 0.72],
  ["2026-01", 0.8],
];
const YOUNGEST = 1;
/** An appointment is known so many days before. */
const BOOKED_BEFORE = 40;

/** An appointment with a dentist. */
export interface DentalCheck {
  readonly on: IsoDate;
  /** What became of the appointment. */
  readonly outcome: string;
}

/** A child's appointments with a dentist while in care: about one a year. */
export function dentalChecksOf(child: Child, draw: number): DentalCheck[] {
  const dice = diceFor("dentist", child, draw);
  return child.periods.flatMap(({ startedOn, endedOn }) => {
    const checks: DentalCheck[] = [];
    for (
      let on = addDays(startedOn, dice.whole(25, 160));
      on < endedOn;
      on = addDays(on, dice.whole(300, 390))
    ) {
      const isKept = dice.chance(shareOn(KEPT, on));
      const outcome = isKept ? "COMPLETED" : dice.pick(["NOT BROUGHT", "DECLINED", "CANCELLED"]);
      if (ageOn(child.bornOn, on) >= YOUNGEST) checks.push({ on, outcome });
    }
    return checks;
  });
}

/** Whether a dentist checked a child's teeth in the 12 months to a day. */
export function isCheckedIn12Months(checks: readonly DentalCheck[], day: IsoDate): boolean {
  const from = addMonths(addDays(day, 1), -12);
  return checks.some(({ on, outcome }) => outcome === "COMPLETED" && on <= day && on >= from);
}

/** Appointments up to `today`, and those already made. */
export function dentalFile(children: readonly Child[], lives: Lives, today: IsoDate): Table {
  const header = "DENTAL_CHECK_ON DENTAL_OUTCOME NEXT_DENTAL_DUE";
  return healthFile(["dental_checks", header], children, "dentist", (child) =>
    lives
      .dentalChecksOf(child)
      .filter(({ on }) => on <= addDays(today, BOOKED_BEFORE))
      .map((check) => entry(check, today)),
  );
}

function entry({ on, outcome }: DentalCheck, today: IsoDate): Entry {
  const told = on > today ? "WAITING" : outcome;
  return { on, cells: [on, told, told === "COMPLETED" ? addMonths(on, 6) : null] };
}
