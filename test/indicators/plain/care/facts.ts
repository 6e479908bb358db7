import { addDays, addMonths, ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { haveLasted, isWithin, schoolYearOf, workingDaysAfter } from "../calendar";
import { isAdoptive, isTemporary, periodsOfCare } from "./periodsOfCare";
import type { PeriodOfCare, Whereabouts } from "./periodsOfCare";
import type { CareLeaverReturn, History } from "./history";

const FIRST_REVIEW_WORKING_DAYS = 20;

/** National indicator 62: placements open on some day of the 12 months to `asAt`; of no day, or temporary only, are none. */
export function placementsInYear(history: History, asAt: IsoDate): number {
  const firstDay = addMonths(addDays(asAt, 1), -12);
  return periodsOfCare(history)
    .flatMap(({ placements }) => placements)
    .filter(({ episodes }) => !episodes.every(isTemporary))
    .filter(({ start, end }) => end !== start && start <= asAt && (end === null || end > firstDay)).length;
}

/** National indicator 63: in the placement two years, or placed for adoption and there and in the one before together. */
export function isSettledTwoYears({ period, placement }: Whereabouts, asAt: IsoDate): boolean {
  const until = placement.episodes.filter(({ start }) => start <= asAt);
  const settled = until.filter((episode) => !isTemporary(episode));
  const isPlacedForAdoption = isAdoptive(until[0]!) && isAdoptive(settled.at(-1)!);
  const before = isPlacedForAdoption
    ? period.placements[period.placements.indexOf(placement) - 1]
    : undefined;
  return haveLasted((before ?? placement).start, asAt, 24);
}

/** Whether each review that fell due in the 12 months to `asAt` was held by the day it was due. */
export function reviewsDue({ reviews }: History, { start }: PeriodOfCare, asAt: IsoDate): boolean[] {
  const held = [...reviews].sort().filter((day) => day >= start && day <= asAt);
  const due = [
    workingDaysAfter(start, FIRST_REVIEW_WORKING_DAYS),
    ...held.map((day, index) => addMonths(day, index === 0 ? 3 : 6)),
  ];
  return due.flatMap((day, index) =>
    isWithin(day, asAt, 12) ? [held[index] !== undefined && held[index]! <= day] : [],
  );
}

export function isAssessmentCurrent(history: History, asAt: IsoDate): boolean {
  const { header, assessments, isLinked } = history;
  const months = header !== null && ageOn(header.bornOn, asAt) < 5 ? 6 : 12;
  return assessments.some(
    ({ kind, done, by }) =>
      kind === "RHA" && done !== null && (by === "local" || isLinked.nhs) && isWithin(done, asAt, months),
  );
}

/** The last score of the 12 months to `asAt` (of two on one day the higher); null: none. */
export function lastScore({ questionnaires, isLinked }: History, asAt: IsoDate): number | null {
  const own = questionnaires.filter(
    ({ on, by }) => (by === "local" || isLinked.nhs) && isWithin(on, asAt, 12),
  );
  const last = own.sort((a, b) => (a.on === b.on ? a.score - b.score : a.on < b.on ? -1 : 1)).at(-1);
  return last?.score ?? null;
}

export function isOnRoll({ enrolments, isLinked }: History, asAt: IsoDate): boolean {
  return isLinked.upn && enrolments.some(({ from, to }) => from <= asAt && (to === null || to >= asAt));
}

export function hasCurrentPlan({ plans, isLinked }: History, asAt: IsoDate): boolean {
  return (
    isLinked.upn &&
    plans.some(
      ({ completed, reviewDue }) =>
        completed !== null && completed <= asAt && reviewDue !== null && reviewDue >= asAt,
    )
  );
}

/** Sessions possible and missed in the school year up to `asAt`. */
export function sessions({ attendance, isLinked }: History, asAt: IsoDate) {
  const stretches = isLinked.upn
    ? attendance.filter(({ from, to }) => from >= schoolYearOf(asAt) && to <= asAt)
    : [];
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  return {
    possible: sum(stretches.map(({ possible }) => possible)),
    missed: sum(stretches.map(({ authorised, unauthorised }) => authorised + unauthorised)),
  };
}

/** The return about the last birthday in the 12 months to `asAt`, with the age reached; null: none. */
export function lastBirthday({ returns }: History, asAt: IsoDate) {
  return (
    returns
      .map((each) => ({ ...each, ...birthdayIn(each) }))
      .filter(({ on }) => isWithin(on, asAt, 12))
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .at(-1) ?? null
  );
}

/** The birthday of a return: the one that falls in its collection year (1 April to 31 March). */
function birthdayIn({ year, bornOn }: CareLeaverReturn): { on: IsoDate; age: number } {
  for (let age = 0; ; age++) {
    const on = addMonths(bornOn, 12 * age);
    if (on >= `${year - 1}-04-01`) return { on, age };
  }
}
