import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { reviewReturns } from "../reviews";
import { collectionYears } from "../year";
import { addWeekdays } from "./calendar";
import type { Feed } from "./feed";
import { idAndBirth } from "./referralFeeds";
import { day, since } from "./told";
import type { Entry } from "./told";

/** Older reviews are in the returns only. */
const HELD_SINCE = "2017-04-01";
const FIRST_WITHIN_WEEKDAYS = 20;
const KNOWN_BEFORE_DAYS = 28;

interface Held {
  readonly on: IsoDate;
  readonly part: string;
}

/** The reviews that the returns tell, with the day by which each was due, and the next one where it is due. */
export function reviewFeed(children: readonly Child[], today: IsoDate): Feed {
  const held = heldReviews(children, today);
  return {
    file: "looked_after_reviews",
    header:
      "clar_cla_review_id CHILD_ID DOB clar_cla_review_due_date clar_cla_review_date clar_cla_review_cancelled clar_cla_review_participation",
    entries: children.flatMap((child) => entriesOf(child, held.get(child.id) ?? [], today)),
  };
}

function heldReviews(children: readonly Child[], today: IsoDate): Map<string, Held[]> {
  const held = new Map<string, Held[]>();
  for (const year of collectionYears(today))
    for (const [id, , on, part] of reviewReturns(children, year).flatMap(({ rows }) => rows)) {
      const one = { on: on!.split("/").reverse().join("-"), part: part! };
      held.set(id!, [...(held.get(id!) ?? []), one]);
    }
  return held;
}

function entriesOf(child: Child, all: readonly Held[], today: IsoDate): Entry[] {
  const entries: Entry[] = [];
  for (const care of child.periods) {
    const held = all.filter(({ on }) => on >= care.startedOn && on < care.endedOn);
    // Reviews before the first return are not told: the first one told has no day before it to count from.
    const isWhole = care.startedOn >= "2013-04-01";
    let dueOn = isWhole ? addWeekdays(care.startedOn, FIRST_WITHIN_WEEKDAYS) : (held[0]?.on ?? null);
    held.forEach(({ on, part }, index) => {
      entries.push(entry(child, entries.length + 1, dueOn!, { on, part }));
      dueOn = addMonths(on, index === 0 && isWhole ? 3 : 6);
    });
    const isAwaited = dueOn !== null && dueOn < care.endedOn && addDays(dueOn, -KNOWN_BEFORE_DAYS) <= today;
    if (isAwaited) entries.push(entry(child, entries.length + 1, dueOn!, null));
  }
  return entries.filter(({ from }) => from >= HELD_SINCE);
}

function entry(child: Child, place: number, dueOn: IsoDate, held: Held | null): Entry {
  const known = addDays(dueOn, -KNOWN_BEFORE_DAYS);
  const cells = [`RV${child.number}-${place}`, ...idAndBirth(child), dueOn, day(held?.on ?? null)];
  const from = held === null ? known : held.on;
  return { from, cells: [...cells, "N", held && since(held.on, held.part)] };
}
