import type { IsoDate } from "../lib/dates";
import type { Compared } from "./compare";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** A day as it is spoken: 30 June 2018. */
export function dayInWords(day: IsoDate): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]!} ${year}`;
}

/** 1 action, 2 actions. */
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
/** "is" or "are" as the count wants it. */
const are = (count: number) => (count === 1 ? "is" : "are");

/**
 * What a comparison comes to, in one sentence. `kind`: what the rows are, as it is spoken (action). What did not happen
 * is left out, but that none was overdue anew is always said.
 */
export function comparedInWords(kind: string, since: IsoDate, on: IsoDate, compared: Compared): string {
  const { added, gone, movedOn, movedBack, notTold, same, untold } = compared;
  const rows = movedOn.length + movedBack.length + notTold.length + same + untold + added.length;
  const between = `between ${dayInWords(since)} and ${dayInWords(on)}`;
  if (rows + gone.length === 0) return `There are no ${kind}s on ${dayInWords(since)} or ${dayInWords(on)}.`;
  if (rows === 0) return `B${between.slice(1)} all ${kind}s went: there were ${gone.length}.`;
  if (isUnchanged(compared))
    return `Nothing changed in the ${rows === 1 ? kind : counted(rows, kind)} ${between}${untoldOf(rows, untold)}.`;
  const moves = [
    some(movedOn.length, `moved on`),
    some(movedBack.length, `moved back`),
    some(same, same === 1 ? "stands as it did" : "stand as they did"),
    some(notTold.length, "cannot be compared because nobody had said on one of the days how they stood"),
    some(untold, `${untold === 1 ? "has" : "have"} a known status on neither day`),
    some(added.length, `${are(added.length)} new`),
  ];
  return `B${between.slice(1)}, of ${counted(rows, kind)} ${listed(moves)}; ${listed(others(compared))}.`;
}

/** That of rows in which nothing changed nobody had said how they stood. */
function untoldOf(rows: number, untold: number): string {
  if (untold === 0) return "";
  if (untold < rows)
    return `; ${untold} of them ${untold === 1 ? "has" : "have"} a known status on neither day`;
  return `; ${rows === 1 ? "it has" : "none of them has"} ${rows === 1 ? "no known" : "a known"} status`;
}

function others(compared: Compared): (string | null)[] {
  const { gone, newlyOverdue, noLongerOverdue, deadlinesMoved, ownersChanged, updates } = compared;
  const moved = (way: string) => deadlinesMoved.filter(({ deadlineMove }) => deadlineMove === way).length;
  const [slipped, forward] = [moved("slipped"), moved("brought forward")];
  const otherwise = deadlinesMoved.length - slipped - forward;
  return [
    `${newlyOverdue.length === 0 ? "none" : newlyOverdue.length} ${are(newlyOverdue.length || 1)} newly overdue`,
    some(noLongerOverdue.length, `${are(noLongerOverdue.length)} no longer overdue`),
    some(gone.length, `${are(gone.length)} gone`),
    slipped === 0 ? null : `${counted(slipped, "deadline")} slipped`,
    forward === 0
      ? null
      : `${counted(forward, "deadline")} ${forward === 1 ? "was" : "were"} brought forward`,
    otherwise === 0
      ? null
      : `${counted(otherwise, "deadline")} ${otherwise === 1 ? "was" : "were"} set or taken away`,
    some(ownersChanged.length, "changed owners"),
    updates === 0 ? null : `${counted(updates, "update")} ${updates === 1 ? "was" : "were"} told`,
  ];
}

const some = (count: number, what: string): string | null => (count === 0 ? null : `${count} ${what}`);

/** a, b and c; what is null is left out. */
function listed(parts: readonly (string | null)[]): string {
  const told = parts.filter((part) => part !== null);
  const [last, ...before] = [...told].reverse();
  return before.length === 0 ? (last ?? "") : `${before.reverse().join(", ")} and ${last!}`;
}

/** Whether a comparison holds nothing that happened. */
export function isUnchanged(compared: Compared): boolean {
  const { added, gone, movedOn, movedBack, notTold, newlyOverdue, noLongerOverdue } = compared;
  const { deadlinesMoved, ownersChanged, updates } = compared;
  const moved = [added, gone, movedOn, movedBack, notTold, newlyOverdue, noLongerOverdue];
  return updates === 0 && [...moved, deadlinesMoved, ownersChanged].every((rows) => rows.length === 0);
}
