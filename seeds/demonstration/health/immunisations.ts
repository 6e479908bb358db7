import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import type { Table } from "../table";
import { healthFile, yesNo } from "./provider";
import type { Entry } from "./provider";
import { diceFor } from "./topics";
import { shareOn } from "./trend";
import type { Trend } from "./trend";

const UP_TO_DATE: Trend = [
  ["2013-04", 0.83],
  ["2016-04", 0.88],
  ["2019-04", 0.91],
  ["2021-04", 0.84],
  ["2024-04", 0.88],
];
const UP_TO_DATE_UNACCOMPANIED = 0.5;

/** Whether the immunisations of a child were up to date on a day. */
export interface Status {
  readonly on: IsoDate;
  readonly isUpToDate: boolean;
}

/** Once a year of a child's care it is told whether the immunisations are up to date. Who lacked some gets them slowly. */
export function statusesOf(child: Child): Status[] {
  const dice = diceFor("immunisations", child);
  const rank = dice.next();
  return child.periods.flatMap(({ startedOn, endedOn }) => {
    const statuses: Status[] = [];
    for (
      let on = addDays(startedOn, dice.whole(20, 90));
      on < endedOn;
      on = addDays(on, dice.whole(340, 364))
    ) {
      const share =
        child.isUnaccompanied && statuses.length === 0 ? UP_TO_DATE_UNACCOMPANIED : shareOn(UP_TO_DATE, on);
      statuses.push({ on, isUpToDate: rank < share || (statuses.length > 0 && dice.chance(0.15)) });
    }
    return statuses;
  });
}

/** The statuses told by `today`. */
export function immunisationFile(children: readonly Child[], today: IsoDate): Table {
  const header =
    "IMMUNISATION_STATUS_ON IMMUNISATIONS_UP_TO_DATE REASON_NOT_UP_TO_DATE NEXT_IMMUNISATION_DUE";
  return healthFile(["immunisations", header], children, "immunisations", (child) =>
    statusesOf(child)
      .filter(({ on }) => on <= today)
      .map((status, index) => entry(child, status, index)),
  );
}

function entry(child: Child, { on, isUpToDate }: Status, turn: number): Entry {
  const dice = diceFor("immunisations", child, 1 + turn);
  const reason = isUpToDate || dice.chance(0.1) ? null : dice.weighted(REASONS);
  const nextOn = reason === "BOOKED" ? addDays(on, dice.whole(7, 50)) : null;
  return { on, cells: [on, yesNo(isUpToDate), reason, nextOn] };
}

const REASONS = [
  ["BOOKED", 30],
  ["DECLINED", 24],
  ["NO RECORD", 20],
  ["NO CONSENT", 16],
  ["MEDICAL", 4],
  ["OTHER", 6],
] as const;
