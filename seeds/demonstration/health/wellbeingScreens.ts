import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import type { Table } from "../table";
import { healthFile, yesNo } from "./provider";
import type { Entry } from "./provider";
import { diceFor } from "./topics";
import { shareOn } from "./trend";
import type { Trend } from "./trend";

/** Six weeks after a child became looked after, since the team for emotional health does it for all. */
const DAYS = 42;
const SINCE = "2016-09-01";

const SCREENED: Trend = [
  ["2016-09", 0.45],
  ["2018-01", 0.9],
  ["2020-04", 0.75],
  ["2021-09", 0.93],
];

/** The screens due by `today`, of children who were still looked after when theirs was due. */
export function screenFile(children: readonly Child[], today: IsoDate): Table {
  const header = "SCREEN_DUE_ON SCREENED_ON SDQ_PRESENT HEALTH_ASSESSMENT_PRESENT SOCIAL_CARE_FILE_PRESENT";
  return healthFile(["wellbeing_screens", header], children, "screens", (child) =>
    child.periods
      .filter(({ startedOn, endedOn }) => startedOn >= SINCE && addDays(startedOn, DAYS) < endedOn)
      .map(({ startedOn }, index) => entry(child, addDays(startedOn, DAYS), index, today))
      .filter(({ on }) => on <= today),
  );
}

function entry(child: Child, dueOn: IsoDate, turn: number, today: IsoDate): Entry {
  const dice = diceFor("screens", child, turn);
  const doneOn = addDays(dueOn, dice.chance(0.8) ? -dice.whole(0, 12) : dice.whole(2, 40));
  const isDone = dice.chance(shareOn(SCREENED, dueOn)) && doneOn <= today;
  const present = [0.35, 0.8, 0.9].map((share) => yesNo(dice.chance(share)));
  return { on: dueOn, cells: isDone ? [dueOn, doneOn, ...present] : [dueOn, null, null, null, null] };
}
