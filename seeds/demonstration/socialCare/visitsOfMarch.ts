import { addDays, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { periodOn } from "../children";
import type { Child } from "../child";
import { earlier, later, workday, workdays } from "./calendar";
import { lot, shuffled } from "./lot";
import type { Visit } from "./visits";

/** The month the published dashboard counts visits in. */
export const MARCH = { firstDay: "2018-03-01", lastDay: "2018-03-31" } as const;

/**
 * What the dashboard prints of an age group. `extra`: visits that show a child not counted among those seen in the last
 * 28 days, or counted already; `extraAlone`: of these, where the child was seen alone.
 */
interface Group {
  readonly ages: readonly [youngest: number, oldest: number];
  readonly visits: number;
  readonly unseen: number;
  readonly alone: number;
  readonly late: number;
  readonly extra: number;
  readonly extraAlone: number;
}

const GROUPS: readonly Group[] = [
  { ages: [0, 4], visits: 94, unseen: 0, alone: 41, late: 10, extra: 16, extraAlone: 6 },
  { ages: [5, 9], visits: 65, unseen: 0, alone: 50, late: 5, extra: 11, extraAlone: 8 },
  { ages: [10, 15], visits: 183, unseen: 2, alone: 151, late: 14, extra: 30, extraAlone: 14 },
  { ages: [16, 17], visits: 115, unseen: 2, alone: 96, late: 13, extra: 19, extraAlone: 10 },
];

/** The days of March before the last 28, and those of the 28 on which workers visit before Easter. */
const EARLY_DAYS = ["2018-03-01", "2018-03-02"] as const;
const MAIN_DAYS = workdays("2018-03-05", "2018-03-29");
const LAST_DAY_FOR_A_SECOND = "2018-03-22";

/** The visits due around March 2018, by the four groups of the dashboard. `lastDue`: the due day before, by child. */
export function visitsOfMarch(children: readonly Child[], lastDue: (child: Child) => IsoDate): Visit[] {
  const inCare = children.filter((child) => stayIn(child) !== null);
  const visits = GROUPS.flatMap((group) => visitsOfGroup(inCare.filter(isOf(group)), group, lastDue));
  const visited = new Set(visits.map(({ child }) => child));
  return [...visits, ...inCare.filter((child) => !visited.has(child)).flatMap(visitOfFebruary)];
}

/** The days of March on which a child is looked after: the last such stretch. */
function stayIn(child: Child): { from: IsoDate; to: IsoDate } | null {
  const care = child.periods.findLast(
    ({ startedOn, endedOn }) => startedOn <= MARCH.lastDay && endedOn > MARCH.firstDay,
  );
  if (!care) return null;
  const to = earlier(addDays(care.endedOn, -1), MARCH.lastDay);
  return { from: later(care.startedOn, MARCH.firstDay), to };
}

/** Children who are of the group throughout March. */
function isOf({ ages: [youngest, oldest] }: Group): (child: Child) => boolean {
  const isWithin = (age: number) => age >= youngest && age <= oldest;
  return (child) => {
    const { from, to } = stayIn(child)!;
    return isWithin(ageOn(child.bornOn, from)) && isWithin(ageOn(child.bornOn, to));
  };
}

function visitsOfGroup(children: Child[], group: Group, lastDue: (child: Child) => IsoDate): Visit[] {
  const staying = shuffled("march", children, ({ number }) => number)
    .filter((child) => stayIn(child)!.to === MARCH.lastDay)
    .sort((a, b) => (lastDue(a) < lastDue(b) ? -1 : lastDue(a) > lastDue(b) ? 1 : 0));
  const leaving = children.filter((child) => !staying.includes(child)).slice(0, Math.floor(group.extra / 4));
  const mains = group.visits - group.extra;
  const seconds = Math.max(
    Math.floor(group.extra / 4),
    group.extra + mains - leaving.length - staying.length,
  );
  const earlies = group.extra - leaving.length - seconds;
  const main = staying.slice(-mains);
  const early = staying
    .slice(0, Math.max(0, staying.length - mains))
    .filter((child) => stayIn(child)!.from <= MARCH.firstDay)
    .slice(-earlies);
  const first = mainVisits(main, group);
  const again = secondVisits(first, seconds);
  const extra = [...again, ...(earlies > 0 ? early.map(earlyVisit) : []), ...leaving.map(leavingVisit)];
  return [...first, ...extra.map((visit, index) => ({ ...visit, isAlone: index < group.extraAlone }))];
}

/** One visit a child within the last 28 days, in the order in which they were visited before. */
function mainVisits(children: readonly Child[], { unseen, alone, late, extraAlone }: Group): Visit[] {
  const numbers = shuffled("seen in march", children, ({ number }) => number).map(({ number }) => number);
  const [notSeen, others] = [new Set(numbers.slice(0, unseen)), numbers.slice(unseen)];
  const isLate = new Set(others.slice(0, late));
  const seenAlone = new Set(others.slice(-(alone - extraAlone)));
  return children.map((child, index) => {
    const turn = MAIN_DAYS[Math.floor((index * MAIN_DAYS.length) / children.length)]!;
    const visitedOn = later(turn, stayIn(child)!.from);
    const dice = lot("march visit", child.number);
    const dueOn = addDays(visitedOn, isLate.has(child.number) ? -dice.whole(2, 9) : dice.whole(0, 4));
    const isSeen = !notSeen.has(child.number);
    return { child, dueOn, visitedOn, isSeen, isAlone: seenAlone.has(child.number) };
  });
}

/** A second visit a week after the first, to children who were seen alone: the newest placements are visited more. */
function secondVisits(visits: readonly Visit[], count: number): Visit[] {
  return visits
    .filter(({ visitedOn, isAlone }) => isAlone && visitedOn! <= LAST_DAY_FOR_A_SECOND)
    .slice(-count)
    .map((visit) => {
      const visitedOn = addDays(visit.visitedOn!, 7);
      return { ...visit, dueOn: visitedOn, visitedOn };
    });
}

function earlyVisit(child: Child): Visit {
  const visitedOn = EARLY_DAYS[child.number % 2]!;
  return { child, dueOn: addDays(visitedOn, child.number % 4), visitedOn, isSeen: true, isAlone: false };
}

function leavingVisit(child: Child): Visit {
  const { from } = stayIn(child)!;
  return { child, dueOn: from, visitedOn: from, isSeen: true, isAlone: false };
}

/** A child who was visited in the last days of February, and is next in April. */
function visitOfFebruary(child: Child): Visit[] {
  const dueOn = addDays("2018-02-19", lot("february", child.number).whole(2, 9));
  if (!periodOn(child, addDays(dueOn, -7)) || !periodOn(child, dueOn)) return [];
  const visitedOn = workday(addDays(dueOn, -(child.number % 4)));
  return [{ child, dueOn, visitedOn, isSeen: true, isAlone: child.number % 10 < 7 }];
}
