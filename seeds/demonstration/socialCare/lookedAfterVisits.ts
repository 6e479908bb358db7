import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Care, Child } from "../child";
import type { Feed } from "./feed";
import { settledYear } from "./settledYear";
import { day, since, yes } from "./told";
import type { Entry } from "./told";
import { dueDays, firstDue, visitOf } from "./visits";
import type { Visit } from "./visits";
import { MARCH, visitsOfMarch } from "./visitsOfMarch";

/** The beginning of what the case system holds. */
const BEGINNING = "2013-04-01";
/** Visits due from this day up to the end of March 2018 are those the dashboard counts in detail. */
const DETAIL_FROM = "2018-02-19";
const BEFORE_DETAIL = addDays(DETAIL_FROM, -1);
const BEFORE_MARCH = addDays(MARCH.firstDay, -1);
const DAYS_TO_NEXT = 30;

/** Every statutory visit that was due by `today` to a looked after child. */
export function lookedAfterVisits(children: readonly Child[], today: IsoDate): Visit[] {
  const before = children.flatMap((child) => ordinary(child, (care) => firstDue(care), BEFORE_DETAIL));
  const lastDues = new Map(before.map(({ child, dueOn }) => [child.number, dueOn]));
  const march = visitsOfMarch(
    children,
    ({ number, periods }) => lastDues.get(number) ?? periods.at(-1)!.startedOn,
  );
  const last = new Map(march.map(({ child, dueOn }) => [child.number, dueOn]));
  const next = (child: Child) => (care: Care) => {
    const due = last.get(child.number) ?? addDays(firstDue(care), -DAYS_TO_NEXT);
    const again = addDays(due, DAYS_TO_NEXT);
    return again > "2018-04-04" ? again : addDays("2018-04-04", child.number % 6);
  };
  const after = children.flatMap((child) => {
    const periods = child.periods.filter(({ endedOn }) => endedOn > MARCH.lastDay);
    return periods.flatMap((care) => {
      const from = care.startedOn > MARCH.lastDay ? firstDue(care) : next(child)(care);
      return dueDays(child, care, from, today).map((due) => madeAfterMarch(visitOf(child, care, due)));
    });
  });
  return [...settledYear(before.map(madeBeforeMarch), march), ...march, ...after];
}

/** The visits of a child that were due from the beginning up to a day. */
function ordinary(child: Child, from: (care: Care) => IsoDate, until: IsoDate): Visit[] {
  return child.periods.flatMap((care) =>
    dueDays(child, care, from(care), until)
      .filter((due) => due >= BEGINNING)
      .map((due) => visitOf(child, care, due)),
  );
}

/** Visits of March are counted one by one: what was late before it was made up in February or not at all. */
const madeBeforeMarch = (visit: Visit): Visit =>
  visit.visitedOn === null || visit.visitedOn < MARCH.firstDay
    ? visit
    : { ...visit, visitedOn: BEFORE_MARCH };

/** Nor is a visit due in April made before it. */
const madeAfterMarch = (visit: Visit): Visit =>
  visit.visitedOn === null || visit.visitedOn > MARCH.lastDay ? visit : { ...visit, visitedOn: visit.dueOn };

/** The feed of the visits. A visit is known from a week before it is due. */
export function lookedAfterVisitFeed(children: readonly Child[], today: IsoDate): Feed {
  const counts = new Map<number, number>();
  return {
    file: "looked_after_visits",
    header:
      "clav_cla_visit_id clav_person_id DOB VISIT_DUE clav_cla_visit_date clav_cla_visit_seen clav_cla_visit_seen_alone",
    entries: lookedAfterVisits(children, today)
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
      .map((visit) => {
        const { number } = visit.child;
        counts.set(number, (counts.get(number) ?? 0) + 1);
        return entryOf(visit, counts.get(number)!);
      }),
  };
}

function entryOf({ child, dueOn, visitedOn, isSeen, isAlone }: Visit, place: number): Entry {
  const from = visitedOn !== null && visitedOn < dueOn ? visitedOn : dueOn;
  const seen = [since(visitedOn, yes(isSeen)), since(visitedOn, yes(isAlone))];
  return {
    from,
    cells: [`LV${child.number}-${place}`, child.id, child.bornOn, dueOn, day(visitedOn), ...seen],
  };
}
