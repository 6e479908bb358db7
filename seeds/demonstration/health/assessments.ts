import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Care, Child } from "../child";
import { episodeOn } from "../children";
import type { Dice } from "../random";
import { diceFor } from "./topics";
import { shareOn } from "./trend";
import type { Trend } from "./trend";
import { workingDaysAfter } from "./workingDays";

/** An assessment that falls due, whether it lies in the future or not. */
export interface Assessment {
  readonly kind: "IHA" | "RHA";
  readonly requestedOn: IsoDate;
  readonly dueOn: IsoDate;
  /** The day it is done, or on which it came to nothing. */
  readonly heldOn: IsoDate;
  /** What kept it from being done; null: it is done. */
  readonly missed: string | null;
  readonly isOutside: boolean;
  /** District code of the placement on the day it is due. */
  readonly hostArea: string | null;
}

const IHA_ON_TIME: Trend = [
  ["2013-04", 0.52],
  ["2015-02", 0.62],
  ["2017-04", 0.71],
  ["2018-06", 0.82],
  ["2019-03", 0.9],
  ["2020-04", 0.72],
  ["2021-09", 0.84],
  ["2024-01", 0.9],
];
const RHA_ON_TIME: Trend = [
  ["2013-04", 0.68],
  ["2015-02", 0.8],
  ["2017-04", 0.56],
  ["2018-06", 0.58],
  ["2019-06", 0.78],
  ["2020-04", 0.62],
  ["2021-09", 0.78],
  ["2025-01", 0.84],
];
const HARD_TO_REACH_SHARE = 0.08;
/** Working days within which the first assessment is due. */
const INITIAL_WITHIN = 20;

/** Every assessment of a child's life in care; `draw` gives another life of review assessments. */
export function assessmentsOf(child: Child, draw: number): Assessment[] {
  const dice = diceFor("assessments", child, draw);
  const isHardToReach = dice.chance(HARD_TO_REACH_SHARE);
  return child.periods.flatMap((period) => assessmentsIn(child, period, isHardToReach, dice));
}

/** The initial assessment, then a review every six months under five and every twelve later. */
function assessmentsIn(child: Child, period: Care, isHardToReach: boolean, dice: Dice): Assessment[] {
  const list: Assessment[] = [];
  let dueOn = workingDaysAfter(period.startedOn, INITIAL_WITHIN);
  for (;;) {
    const first = list.length === 0;
    const placement = episodeOn(child, dueOn)?.placement;
    const isOutside = placement?.isOutside ?? false;
    const heldOn = addDays(dueOn, daysOff(first, dueOn, isOutside, isHardToReach, dice));
    if (heldOn >= period.endedOn || dueOn >= period.endedOn) return list;
    const missed = dice.chance(missedShare(child, heldOn, first)) ? dice.pick(MISSED) : null;
    const requestedOn = first
      ? addDays(period.startedOn, dice.whole(0, 6))
      : addDays(dueOn, -dice.whole(28, 45));
    const hostArea = isOutside ? placement!.district : null;
    list.push({ kind: first ? "IHA" : "RHA", requestedOn, dueOn, heldOn, missed, isOutside, hostArea });
    const nextFrom = missed === null ? heldOn : dueOn;
    dueOn = addMonths(nextFrom, missed ? 3 : ageOn(child.bornOn, heldOn) < 5 ? 6 : 12);
  }
}

const MISSED = ["NOT BROUGHT", "DECLINED", "CANCELLED"];

function missedShare({ bornOn }: Child, day: IsoDate, isFirst: boolean): number {
  return isFirst ? 0.01 : ageOn(bornOn, day) >= 16 ? 0.17 : 0.05;
}

/** How many days after the day it is due; negative: before. Far from home it takes longer. */
function daysOff(isFirst: boolean, dueOn: IsoDate, isOutside: boolean, isHard: boolean, dice: Dice): number {
  const share = shareOn(isFirst ? IHA_ON_TIME : RHA_ON_TIME, dueOn);
  const isOnTime = dice.chance(share * (isOutside ? 0.72 : 1) * (isHard && !isFirst ? 0.3 : 1));
  if (isFirst) return isOnTime ? -dice.whole(0, 12) : dice.whole(1, isOutside ? 90 : 45);
  return isOnTime ? -dice.whole(1, 21) : dice.whole(6, isOutside ? 170 : 130);
}

/** Whether a review was done in the 12 months to a day, 6 months under five: completed, and not yet so long ago. */
export function isReviewedOn({ bornOn }: Child, assessments: readonly Assessment[], day: IsoDate): boolean {
  const months = ageOn(bornOn, day) < 5 ? 6 : 12;
  return assessments.some(
    ({ kind, heldOn, missed }) =>
      kind === "RHA" && missed === null && heldOn <= day && addMonths(heldOn, months) > day,
  );
}
