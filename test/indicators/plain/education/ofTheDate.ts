import type { IsoDate } from "../../../../src/lib/dates";
import { isWithin, schoolYearOf } from "../calendar";
import type { Count, Member } from "../theme";
import * as child from "./child";
import type { History } from "./history";

/** A member, with the day it is told of. */
export interface Told extends Member {
  readonly on: IsoDate;
}

/** What an indicator says of one child on one day; null: not in its denominator. */
type Verdict = (history: History, on: IsoDate) => boolean | number | null;

/** Of those looked after on the last day of the period; a number is a mean's. */
export const ofLookedAfter =
  (verdict: Verdict): Count<History> =>
  (history, { to: on }) => {
    const said = child.isInCare(history, on) ? verdict(history, on) : null;
    if (said === null) return [];
    const told: Told = typeof said === "number" ? { on, counted: true, amount: said } : { on, counted: said };
    return [told];
  };

const ofPupils = (verdict: Verdict) =>
  ofLookedAfter((history, on) => (child.enrolmentOn(history, on) ? verdict(history, on) : null));

const isThisYear = (day: IsoDate, on: IsoDate) => day >= schoolYearOf(on) && day <= on;

function isPlanOverdue(history: History, on: IsoDate): boolean {
  const due = child.own(history, history.plans).filter((plan) => plan.due < on);
  const last = [...due].sort((a, b) => a.due.localeCompare(b.due)).at(-1);
  return last !== undefined && (last.completed === null || last.completed > on);
}

function hasCareersPlan(history: History, on: IsoDate): boolean {
  return (
    child.own(history, history.panels).some(({ careersPlan }) => careersPlan !== null && careersPlan <= on) ||
    history.careersPlans.some(
      ({ made, ended }) => made !== null && made <= on && (ended === null || ended > on),
    )
  );
}

const isWithoutFullTime: Verdict = (history, on) =>
  child.own(history, history.timetables).some((each) => child.runsOn(each, on)) ||
  child
    .own(history, history.outOfSchool)
    .some((each) => child.runsOn(each, on) && child.isWithoutFullTime(each));

const yearOf = (history: History, on: IsoDate) => child.enrolmentOn(history, on)?.year ?? "";

/** Indicators of children looked after on a date. */
export const OF_THE_DATE: Readonly<Record<string, Count<History>>> = {
  cla_pep_overdue_pct: ofPupils(isPlanOverdue),
  cla_severe_absence_pct: ofLookedAfter((history, on) => {
    const { possible, missed } = child.sessionsOf(history, on);
    const isAmong = child.isInCareTwelveMonths(history, on) && child.isOfSchoolAge(history, on);
    return isAmong && possible > 0 ? missed / possible >= 0.5 : null;
  }),
  cla_poor_attendance_count: ofLookedAfter((history, on) => {
    const { possible, missed } = child.sessionsOf(history, on);
    return possible > 0 && (possible - missed) / possible < 0.9;
  }),
  cla_fixed_term_exclusion_pct: ofPupils((history, on) =>
    child
      .standingExclusions(history)
      .some(({ on: day, category }) => category !== "PERM" && isThisYear(day, on)),
  ),
  cla_no_full_time_education_pct: ofLookedAfter((history, on) =>
    child.isOfSchoolAge(history, on) ? isWithoutFullTime(history, on) : null,
  ),
  cla_reduced_timetable_count: ofLookedAfter((history, on) =>
    child.own(history, history.timetables).some((each) => child.runsOn(each, on)),
  ),
  cla_in_school_below_good_count: ofPupils((history, on) =>
    ["requires improvement", "inadequate"].includes(child.gradeOn(history, on) ?? ""),
  ),
  cla_designated_teacher_trained_pct: ofPupils((history, on) =>
    history.schools[child.enrolmentOn(history, on)!.school]!.trained.some((day) => isWithin(day, on, 12)),
  ),
  cla_year_group_sen_register: ofPupils(() => true),
  cla_on_virtual_roll_pct: ofLookedAfter((history, on) =>
    child.isOfSchoolAge(history, on) ? child.enrolmentOn(history, on) !== null : null,
  ),
  cla_ehc_plan_pct: ofPupils((history, on) => child.enrolmentOn(history, on)!.sen === "E"),
  cla_sen_support_pct: ofPupils((history, on) => child.enrolmentOn(history, on)!.sen === "K"),
  cla_ehc_plan_in_force_count: ofLookedAfter((history, on) =>
    child
      .own(history, history.ehcPlans)
      .some(({ issued, ceased }) => issued !== null && issued <= on && (ceased === null || ceased > on)),
  ),
  cla_y11_transition_tracked_pct: ofPupils((history, on) =>
    yearOf(history, on) === "11"
      ? child.own(history, history.panels).some(({ on: day }) => isThisYear(day, on))
      : null,
  ),
  cla_careers_plan_pct: ofPupils((history, on) =>
    ["11", "12", "13"].includes(yearOf(history, on)) ? hasCareersPlan(history, on) : null,
  ),
  cla_pupil_premium_per_child: ofPupils((history, on) =>
    child
      .own(history, history.sums)
      .filter(({ on: day }) => isThisYear(day, on))
      .reduce((sum, { pence }) => sum + pence, 0),
  ),
  cla_tutored_pct: ofPupils((history, on) =>
    child
      .own(history, history.tutoring)
      .some(({ from, to }) => from <= on && (to === null || to >= schoolYearOf(on))),
  ),
};
