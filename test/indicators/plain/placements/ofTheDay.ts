import { addDays, addMonths, ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { haveLasted, isWithin } from "../calendar";
import { isSettledTwoYears, placementsInYear } from "../care/facts";
import { isTemporary, whereaboutsOn } from "../care/periodsOfCare";
import type { Whereabouts } from "../care/periodsOfCare";
import type { Member } from "../theme";
import type { PlacedHistory, Stretch } from "./history";
import { isOutside, miles } from "./places";

/** What an indicator says of a child looked after on the day: counted or not, a number; null: not in the denominator. */
type Verdict = (history: PlacedHistory, day: IsoDate, where: Whereabouts) => boolean | number | null;

const isIn = (where: Whereabouts, ...types: string[]) => types.includes(where.episode.place);

function isFar(history: PlacedHistory, { episode }: Whereabouts): boolean {
  const distance = miles(history.home, episode.postcode);
  return distance !== null && distance > 20;
}

const stands = ({ from, to }: Stretch, day: IsoDate) => from <= day && (to === null || to >= day);

const hasPermanencePlan = ({ carePlans, childPlans }: PlacedHistory, day: IsoDate) =>
  carePlans.some((plan) => stands(plan, day) && plan.aim !== null && plan.aim !== "other_plan") ||
  childPlans.some(
    ({ kind, completed, to }) =>
      kind === "permanence" && completed !== null && completed <= day && (to === null || to > day),
  );

function socialWorkers({ workers }: PlacedHistory, day: IsoDate): number {
  const firstDay = addMonths(addDays(day, 1), -12);
  const those = workers.filter(
    ({ role, worker, from, to }) =>
      role === "social worker" && worker !== null && from <= day && (to === null || to >= firstDay),
  );
  return new Set(those.map(({ worker }) => worker)).size;
}

function workerChanges({ workers }: PlacedHistory, day: IsoDate): number {
  const inOrder = workers
    .filter(({ role, worker }) => role === "social worker" && worker !== null)
    .sort((a, b) => (a.from + a.worker < b.from + b.worker ? -1 : 1));
  const changes = inOrder.filter(({ worker }, index) => index > 0 && inOrder[index - 1]!.worker !== worker);
  return changes.filter(({ from }) => isWithin(from, day, 12)).length;
}

const isHelpedBy = ({ offers }: PlacedHistory, kind: string, day: IsoDate) =>
  offers.some(
    (offer) =>
      offer.kind === kind &&
      offer.used !== null &&
      offer.used <= day &&
      (offer.ended === null || offer.ended > day),
  );

function isInCounty({ healthPlaces, isLinked }: PlacedHistory, day: IsoDate): boolean | null {
  const told = healthPlaces.filter(
    ({ due, inArea, by }) => inArea !== null && due <= day && (by === "local" || isLinked.nhs),
  );
  const last = told
    .map(({ due }) => due)
    .sort()
    .at(-1);
  return told.length === 0 ? null : told.filter(({ due }) => due === last).every(({ inArea }) => inArea);
}

/** The type of the placement, temporary absences looked through. */
function settledType({ episode, period, placement }: Whereabouts): string | undefined {
  const before = [...period.placements.slice(0, period.placements.indexOf(placement)), placement]
    .flatMap(({ episodes }) => episodes)
    .filter((each) => each.start <= episode.start && !isTemporary(each));
  return before.at(-1)?.place;
}

const VERDICTS: Readonly<Record<string, Verdict>> = {
  cla_uasc_count: ({ asylum }, day) => asylum.some(({ until }) => until === null || until > day),
  cla_placement_count: () => true,
  cla_residential_pct: (_, __, where) => isIn(where, "K1", "K2", "S1", "R1", "R2", "R3", "R5"),
  cla_foster_pct: (_, __, where) => isIn(where, "U1", "U2", "U3", "U4", "U5", "U6"),
  cla_in_youth_offending_institution_count: (_, __, where) => isIn(where, "R5"),
  cla_out_of_area_pct: (_, __, { episode }) => isOutside(episode.postcode),
  cla_out_of_area_count: (_, __, { episode }) => isOutside(episode.postcode),
  cla_out_of_county_pct: (history, day) => {
    const inCounty = isInCounty(history, day);
    return inCounty === null ? null : !inCounty;
  },
  cla_at_distance_pct: (history, _, where) => isOutside(where.episode.postcode) && isFar(history, where),
  cla_over_20_miles_pct: (history, _, where) => isFar(history, where),
  cla_placement_stable_2y_count: (history, day, where) =>
    history.header !== null &&
    ageOn(history.header.bornOn, day) < 16 &&
    haveLasted(where.period.start, day, 30)
      ? isSettledTwoYears(where, day)
      : null,
  cla_placements_over_3_pct: (history, day) => placementsInYear(history, day) > 3,
  cla_longterm_placement_2_5y_pct: (_, day, where) =>
    haveLasted(where.period.start, day, 30)
      ? ["U1", "U4", "A3", "A4", "A5", "A6"].includes(settledType(where) ?? "")
      : null,
  cla_no_permanence_plan_2y_count: (history, day, where) =>
    haveLasted(where.placement.start, day, 24) ? !hasPermanencePlan(history, day) : null,
  cla_assessment_up_to_date_pct: ({ needAssessments }, day) =>
    needAssessments.some(({ authorised }) => authorised !== null && isWithin(authorised, day, 12)),
  cla_social_workers_mean: (history, day) => socialWorkers(history, day) || null,
  cla_social_workers_3plus_pct: (history, day) => socialWorkers(history, day) >= 3,
  cla_social_worker_changes_2plus_pct: (history, day) => workerChanges(history, day) >= 2,
  cla_advocate_mentor_count: (history, day) => isHelpedBy(history, "mentor", day),
  cla_independent_visitor_count: (history, day) => isHelpedBy(history, "independent visitor", day),
};

/** One of those counted, with the day on which facts are told of it. */
export interface OnDay extends Member {
  readonly on: IsoDate;
}

const counts =
  (verdict: Verdict) =>
  (history: PlacedHistory, { to }: { to: IsoDate }): OnDay[] => {
    const where = whereaboutsOn(history, to);
    const said = where && verdict(history, to, where);
    if (said === null) return [];
    return [typeof said === "number" ? { on: to, counted: true, amount: said } : { on: to, counted: said }];
  };

/** Indicators of those looked after on a date. */
export const ofTheDay = Object.fromEntries(
  Object.entries(VERDICTS).map(([code, verdict]) => [code, counts(verdict)]),
);
