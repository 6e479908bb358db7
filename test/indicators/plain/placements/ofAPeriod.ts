import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Period } from "../../../../src/indicators/period";
import { careEpisodes, isTemporary, periodsOfCare, whereaboutsOn } from "../care/periodsOfCare";
import type { Placement } from "../care/periodsOfCare";
import type { PlacedEpisode, PlacedHistory } from "./history";
import type { OnDay } from "./ofTheDay";

const isInside = (day: IsoDate | null, { from, to }: Period) => day !== null && day >= from && day <= to;
const daysFrom = (from: IsoDate, to: IsoDate) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const is = (on: IsoDate, counted = true): OnDay => ({ on, counted });

function starts(history: PlacedHistory, period: Period) {
  return periodsOfCare(history)
    .map(({ start }, index) => ({ start, isAgain: index > 0 }))
    .filter(({ start }) => isInside(start, period));
}

interface End {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly on: IsoDate;
  readonly reason: string | null;
  readonly hasReturned: boolean;
}

function ends(history: PlacedHistory, period: Period): End[] {
  const spells = periodsOfCare(history).map(({ start, placements }) => {
    const episodes = placements.flatMap((placement) => placement.episodes);
    const isOpen = episodes.some(({ end }) => end === null);
    const last = [...episodes]
      .sort((a, b) => ((a.end ?? "") + a.start < (b.end ?? "") + b.start ? -1 : 1))
      .at(-1)!;
    return { start, end: isOpen ? null : last.end, reason: last.ceased };
  });
  return spells.flatMap(({ start, end, reason }, index) => {
    if (end === null || !isInside(end, period)) return [];
    const eve = addDays(end, -1);
    const next = spells[index + 1];
    const hasReturned = next !== undefined && next.start <= period.to;
    return [{ start, end, on: eve > start ? eve : start, reason, hasReturned }];
  });
}

const endsWith =
  (...reasons: string[]) =>
  (history: PlacedHistory, period: Period) =>
    ends(history, period).map(({ on, reason }) => is(on, reasons.includes(reason ?? "")));

const isShared = ({ states }: PlacedHistory, day: IsoDate) =>
  [...states]
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)?.shared === true;

function lastPlacement(history: PlacedHistory, { on }: End): OnDay {
  const where = whereaboutsOn(history, on);
  return where ? { ...is(on), amount: daysFrom(where.placement.start, addDays(on, 1)) } : is(on);
}

const isCounted = ({ start, end, episodes }: Placement) => end !== start && !episodes.every(isTemporary);

function placementStarts(history: PlacedHistory, period: Period) {
  return periodsOfCare(history).flatMap(({ placements }) =>
    placements.filter(isCounted).flatMap(({ start }, index) => {
      if (!isInside(start, period)) return [];
      const before = careEpisodes(history).filter((episode) => episode.start < start) as PlacedEpisode[];
      return [{ start, isMove: index > 0, why: index > 0 ? (before.at(-1)?.changed ?? null) : null }];
    }),
  );
}

/** Whether a school other than that of the registration before began by the 30th day, and by the period's end. */
function isNewSchoolSoon({ schools, isLinked }: PlacedHistory, start: IsoDate, { to }: Period): boolean {
  const main = schools
    .filter(({ status }) => status !== "S" && status !== "G")
    .sort((a, b) => (a.from + a.urn < b.from + b.urn ? -1 : 1));
  return main.some(
    ({ from, urn }, index) =>
      isLinked.upn &&
      index > 0 &&
      main[index - 1]!.urn !== urn &&
      from >= start &&
      from <= to &&
      daysFrom(start, from) <= 30,
  );
}

const mustMeet = ({ breakdowns }: PlacedHistory, period: Period) =>
  breakdowns.filter(({ on, what }) => isInside(on, period) && what !== "residential");

const complaints = (history: PlacedHistory, period: Period) =>
  history.complaints.filter(
    ({ received }) => isInside(received, period) && whereaboutsOn(history, received) !== null,
  );

/** Indicators of what happened in a period. */
export const ofAPeriod: Readonly<Record<string, (history: PlacedHistory, period: Period) => OnDay[]>> = {
  cla_started_count: (history, period) => starts(history, period).map(({ start }) => is(start)),
  cla_second_or_subsequent_pct: (history, period) =>
    starts(history, period).map(({ start, isAgain }) => is(start, isAgain)),
  cla_started_emergency_pct: (history, period) =>
    starts(history, period).map(({ start }) =>
      is(start, ["L1", "L2", "L3"].includes(whereaboutsOn(history, start)?.episode.legal ?? "")),
    ),
  cla_ceased_count: (history, period) => ends(history, period).map(({ on }) => is(on)),
  cla_ceased_returned_pct: (history, period) =>
    ends(history, period).map(({ on, hasReturned }) => is(on, hasReturned)),
  cla_ceased_home_pct: endsWith("E4A", "E4B"),
  cla_ceased_adopted_pct: endsWith("E11", "E12"),
  cla_ceased_sgo_pct: endsWith("E43", "E44", "E45", "E46", "E47", "E48"),
  cla_ceased_to_independent_count: endsWith("E5", "E6"),
  cla_ceased_to_hmo_count: (history, period) =>
    ends(history, period).map(({ on }) => is(on, isShared(history, period.to))),
  cla_ceased_mean_days: (history, period) =>
    ends(history, period).map(({ on, start, end }) => ({ ...is(on), amount: daysFrom(start, end) })),
  cla_ceased_last_placement_days: (history, period) =>
    ends(history, period).map((end) => lastPlacement(history, end)),
  cla_placement_starts_count: (history, period) =>
    placementStarts(history, period).map(({ start }) => is(start)),
  cla_placement_moves_count: (history, period) =>
    placementStarts(history, period).map(({ start, isMove }) => is(start, isMove)),
  cla_placement_moves_unplanned_pct: (history, period) =>
    placementStarts(history, period)
      .filter(({ why }) => why !== null)
      .map(({ start, why }) => is(start, why !== "CARPL")),
  cla_placement_moves_new_school_pct: (history, period) =>
    placementStarts(history, period)
      .filter(({ isMove }) => isMove)
      .map(({ start }) => is(start, isNewSchoolSoon(history, start, period))),
  cla_placement_plan_timely_pct: (history, period) =>
    history.childPlans
      .filter(
        ({ kind, due }) => kind === "placement" && isInside(due, period) && whereaboutsOn(history, due!),
      )
      .map(({ due, completed }) => is(due!, completed !== null && completed <= due!)),
  disruption_count: ({ breakdowns }, period) =>
    breakdowns.filter(({ on }) => isInside(on, period)).map(({ on }) => is(on)),
  disruption_meeting_held_pct: (history, period) =>
    mustMeet(history, period).map(({ on, held }) => is(on, held !== null && held <= period.to)),
  disruption_meeting_timely_pct: (history, period) =>
    mustMeet(history, period).map(({ on, held, due }) =>
      is(on, held !== null && due !== null && held <= due),
    ),
  cla_advocacy_referral_count: (history, period) =>
    history.offers
      .map(({ offered }) => offered)
      .filter((day) => isInside(day, period) && whereaboutsOn(history, day))
      .sort()
      .slice(0, 1)
      .map((day) => is(day)),
  cla_complaints_count: (history, period) => complaints(history, period).map(({ received }) => is(received)),
  cla_complaint_answer_days: (history, period) =>
    complaints(history, period)
      .filter(({ answered }) => answered !== null)
      .map(({ received, answered }) => ({ ...is(received), amount: daysFrom(received, answered!) })),
  foster_carers_recruited_count: ({ households }, period) =>
    households.filter(({ from }) => isInside(from, period)).map(({ from }) => is(from)),
  foster_carers_left_count: ({ households }, period) =>
    households.filter(({ to }) => isInside(to, period)).map(({ to }) => is(to!)),
  foster_carers_count: ({ households }, { to }) =>
    households.filter((each) => each.from <= to && (each.to === null || each.to > to)).map(() => is(to)),
  foster_places_mean: ({ households }, { to }) =>
    households
      .filter((each) => each.from <= to && (each.to === null || each.to > to) && each.places !== null)
      .map(({ places }) => ({ ...is(to), amount: places! })),
};
