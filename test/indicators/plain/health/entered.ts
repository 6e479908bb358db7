import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { isOpenOn, periodsOfCare } from "../care/periodsOfCare";
import { careOf, careOn } from "../visits/careOn";
import { completed } from "./facts";
import { own } from "./history";
import type { History, Screen } from "./history";

/** A period of care with the day a clock that began with it runs out, the child still being in it. */
export interface Clock {
  readonly start: IsoDate;
  readonly due: IsoDate;
}

/** Periods of care, chosen by their start or by the day the clock runs out, that are not over then. */
export const clocks = (
  history: History,
  dueOf: (start: IsoDate) => IsoDate,
  isChosen: (clock: Clock) => boolean,
): Clock[] =>
  periodsOfCare(careOf(history)).flatMap(({ start, placements }) => {
    const clock = { start, due: dueOf(start) };
    const episodes = placements.flatMap((placement) => placement.episodes);
    return isChosen(clock) && episodes.some((episode) => isOpenOn(episode, clock.due)) ? [clock] : [];
  });

export const isInitiallyAssessed = (history: History, { start, due }: Clock): boolean =>
  completed(history).some(({ kind, done }) => kind === "IHA" && done >= start && done <= due);

/** Why the initial assessment of the care a child is in on the day it was due was late. */
export function delayOn(history: History, due: IsoDate): string {
  const start = careOn(history, due)!.period.start;
  if (isInitiallyAssessed(history, { start, due })) return "ON_TIME";
  const told = own(history, history.assessments)
    .filter((one) => one.kind === "IHA" && one.due >= start && one.due <= addDays(due, 28))
    .sort((a, b) => a.due.localeCompare(b.due) || (a.delay ?? "~").localeCompare(b.delay ?? "~"));
  return told[0]?.delay?.toUpperCase().replace(" ", "_") ?? "UNKNOWN";
}

/** Of screens due on one day the one done first, of those the one with less. */
const orderOf = ({ done, there }: Screen) =>
  (done ?? "9999") + there.map((one) => (one === null ? 2 : Number(one))).join("");

/** What the last screen due by the day found of the three documents: nothing where there is none. */
export function thereAtScreen(history: History, { start, due }: Clock): readonly (boolean | null)[] {
  const screens = own(history, history.screens)
    .filter((one) => one.due >= start && one.due <= due)
    .sort((a, b) => b.due.localeCompare(a.due) || orderOf(a).localeCompare(orderOf(b)));
  return screens[0]?.there ?? [null, null, null];
}
