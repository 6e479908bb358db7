import { addDays, addMonths } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Period } from "../../../../src/indicators/period";
import { isOpenOn } from "../care/periodsOfCare";
import type { Count } from "../theme";
import { careOn, daysBetween, inCareIn, isIn } from "./careOn";
import type { Told } from "./careOn";
import { duesByClock } from "./clock";
import type { History, Spell, Visit } from "./history";

type Finding = (visit: Visit) => boolean;

const visited =
  (is: Finding): Count<History> =>
  (history, period) =>
    inCareIn(history, period, history.visits, (visit) => ({ on: visit.on, counted: is(visit) }));

const isOpen = ({ from, to }: Spell, day: IsoDate) => isOpenOn({ start: from, end: to }, day);

const during =
  (
    visits: (history: History) => readonly Visit[],
    spells: (history: History) => readonly Spell[],
    is: Finding,
  ): Count<History> =>
  (history, period): Told[] =>
    visits(history).flatMap((visit) => {
      const { on } = visit;
      const isThen = isIn(on, period) && spells(history).some((spell) => isOpen(spell, on));
      return isThen ? [{ on, counted: is(visit) }] : [];
    });

/** A child looked after at the end of the period. */
const child =
  (is: (history: History, on: IsoDate) => boolean): Count<History> =>
  (history, { to }) =>
    careOn(history, to) ? [{ counted: is(history, to), on: to }] : [];

const seenSince = (history: History, from: IsoDate, to: IsoDate, is: Finding) =>
  history.visits.some((visit) => visit.on !== null && visit.on >= from && visit.on <= to && is(visit));

/** The longest stretch without a visit of those that ended in the month to the date. */
function longestGap({ plans, planVisits }: History, on: IsoDate): number | null {
  const started = plans
    .filter((plan) => isOpen(plan, on))
    .map(({ from }) => from)
    .sort()
    .at(-1);
  if (started === undefined) return null;
  const seen = planVisits.flatMap((visit) =>
    visit.on !== null && visit.seen !== false && visit.on > started && visit.on <= on ? [visit.on] : [],
  );
  const days = [...new Set([started, ...seen, on])].sort();
  const monthFrom = addMonths(addDays(on, 1), -1);
  const gaps = days.slice(1).map((day, index) => (day >= monthFrom ? daysBetween(days[index]!, day) : 0));
  return Math.max(0, ...gaps);
}

const TOOK_PART = ["PN1", "PN2", "PN3", "PN5", "PN6"];

/** The indicators of visits and reviews over plain values. */
export const counts: Readonly<Record<string, Count<History>>> = {
  cla_visit_child_seen_pct: visited(({ seen }) => seen === true),
  cla_visit_seen_alone_pct: visited(({ alone }) => alone === true),
  cla_visit_on_time_pct: visited(({ on, due }) => due !== null && on! <= due),
  cla_stat_visits_on_time_pct: (history, period) =>
    inCareIn(history, period, history.visits, ({ due, on }) => ({
      ...{ on: due, counted: on !== null && due !== null && on <= due },
    })),
  cla_visits_statutory_clock_pct: (history, period: Period) =>
    inCareIn(history, period, duesByClock(history), ({ due, held }) => ({
      ...{ on: due, counted: held !== null && held <= due },
    })),
  cla_seen_28d_pct: child((history, on) =>
    seenSince(history, addDays(on, -27), on, ({ seen }) => seen === true),
  ),
  cla_seen_alone_28d_pct: child((history, on) =>
    seenSince(history, addDays(on, -27), on, ({ alone }) => alone === true),
  ),
  cla_no_recorded_visit_pct: child(
    (history, on) => !seenSince(history, careOn(history, on)!.period.start, on, () => true),
  ),
  cp_visits_min_standard_pct: (history, { to }) => {
    const gap = longestGap(history, to);
    return gap === null ? [] : [{ counted: gap <= 28, on: to }];
  },
  cp_visit_seen_alone_pct: during(
    ({ planVisits }) => planVisits,
    ({ plans }) => plans,
    ({ alone }) => alone === true,
  ),
  cp_visit_bedroom_seen_pct: during(
    ({ planVisits }) => planVisits,
    ({ plans }) => plans,
    ({ bedroom }) => bedroom === true,
  ),
  cin_visit_child_seen_pct: during(
    ({ needVisits }) => needVisits,
    ({ needs }) => needs,
    ({ seen }) => seen === true,
  ),
  cla_reviews_held_on_time_pct: (history, period) => {
    const going = history.reviewsDue.filter(({ cancelled }) => cancelled !== true);
    return inCareIn(history, period, going, ({ due, held }) => ({
      ...{ on: due, counted: due !== null && held !== null && held <= due },
    }));
  },
  cla_review_participation_pct: (history, period) => {
    const told = history.reviewsHeld.filter(({ part }) => part !== null && part !== "PN0");
    return inCareIn(history, period, told, ({ on, part }) => ({ on, counted: TOOK_PART.includes(part!) }));
  },
};
