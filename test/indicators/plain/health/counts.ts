import { addDays, ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { haveLasted, workingDaysAfter } from "../calendar";
import { periodsOfCare } from "../care/periodsOfCare";
import type { Count } from "../theme";
import { careOf, careOn, daysBetween, inCareIn, isIn } from "../visits/careOn";
import { clocks, isInitiallyAssessed } from "./entered";
import type { Clock } from "./entered";
import * as told from "./facts";
import { own } from "./history";
import type { History } from "./history";

type Verdict = (history: History, on: IsoDate) => boolean | null;

export const ADULT = 1000;

/** What is asked of a child looked after at the end of the period; null: not in the denominator. */
export const child =
  (verdict: Verdict): Count<History> =>
  (history, { to }) => {
    const said = careOn(history, to) ? verdict(history, to) : null;
    return said === null ? [] : [{ counted: said, on: to }];
  };

export const forAYear = (verdict: Verdict): Count<History> =>
  child((history, on) =>
    haveLasted(careOn(history, on)!.period.start, on, 12) ? verdict(history, on) : null,
  );

const scored = (oldest: number, says: (score: number) => boolean): Count<History> =>
  forAYear((history, on) => {
    const score = told.isAged(history, on, 4, oldest) ? told.lastScore(history, on) : null;
    return score === null ? null : says(score);
  });
const recorded = (oldest: number): Count<History> =>
  forAYear((history, on) =>
    told.isAged(history, on, 4, oldest) ? told.lastScore(history, on) !== null : null,
  );

/** Periods of care whose clock runs out in the period while the child is in them. */
export const entries =
  (dueOf: (start: IsoDate) => IsoDate, isMet: (history: History, clock: Clock) => boolean): Count<History> =>
  (history, period) =>
    clocks(history, dueOf, ({ due }) => isIn(due, period)).map((clock) => ({
      ...{ counted: isMet(history, clock), on: clock.due },
    }));

export const in20Days = (start: IsoDate) => workingDaysAfter(start, 20);

/** The mean of the days since something began, of the children of whom it did. */
export const meanDays =
  (sinceOf: (history: History, on: IsoDate) => IsoDate | null | undefined): Count<History> =>
  (history, { to }) => {
    const since = careOn(history, to) ? sinceOf(history, to) : null;
    return since == null ? [] : [{ counted: true, on: to, amount: daysBetween(since, to) }];
  };

/** Review assessments due of children placed out of area on the day. */
const reviewsOutside = (history: History, period: { from: IsoDate; to: IsoDate }) =>
  inCareIn(
    history,
    period,
    own(history, history.assessments).filter(
      ({ kind, outcome }) => kind === "RHA" && outcome !== "cancelled",
    ),
    (one) => {
      const amount = told.leadMonths(one);
      return { on: one.due, counted: amount !== undefined, ...(amount !== undefined && { amount }) };
    },
  ).filter(({ on }) => told.isOutside(history, on));

const BOTH = ["IHA", "RHA"];

/** The indicators of health over plain values. */
export const counts: Readonly<Record<string, Count<History>>> = {
  cla_iha_on_time_pct: entries(in20Days, isInitiallyAssessed),
  cla_iha_28_days_pct: entries((start) => addDays(start, 28), isInitiallyAssessed),
  cla_ha_combined_up_to_date_pct: child((history, on) =>
    workingDaysAfter(careOn(history, on)!.period.start, 20) <= on ? told.isAssessed(history, on, BOTH) : null,
  ),
  cla_ha_outstanding_count: child((history, on) => told.outstandingSince(history, on) !== undefined || null),
  cla_ha_overdue_by_host_area: child((history, on) =>
    told.isOutside(history, on) ? told.outstandingSince(history, on) !== undefined : null,
  ),
  cla_ha_overdue_days_mean: meanDays(told.outstandingSince),
  ooc_rha_request_lead_months: reviewsOutside,
  ooc_rha_requested_3_months_pct: (history, period) =>
    reviewsOutside(history, period).map(({ on, amount }) => ({ on, counted: (amount ?? 0) >= 3 })),
  rha_emotional_health_assessed_pct: (history, period) =>
    inCareIn(
      history,
      period,
      told.completed(history).filter(({ kind }) => kind === "RHA"),
      ({ done, emotional }) => ({ on: done, counted: emotional === true }),
    ),
  cla_health_plan_copy_to_carer_pct: (history, period) =>
    inCareIn(history, period, told.completed(history), ({ done, copied }) => ({
      ...{ on: done, counted: copied !== null && copied <= period.to },
    })),
  ha_quality_assured_per_month: (history, period) =>
    told
      .completed(history)
      .flatMap(({ assured, done }) =>
        isIn(assured, period) && careOn(history, done) ? [{ counted: true, on: assured }] : [],
      ),
  cla_dental_check_pct: forAYear(told.isDentallyChecked),
  cla_immunisation_up_to_date_pct: forAYear(told.isImmunised),
  cla_development_checks_pct: forAYear((history, on) =>
    told.isAged(history, on, -ADULT, 4) ? told.isDeveloping(history, on) : null,
  ),
  cla_substance_misuse_pct: forAYear((history, on) => told.misuse(history, on) !== null),
  cla_substance_misuse_help_pct: forAYear(told.misuse),
  cla_gp_registered_pct: child((history, on) => told.isRegistered(history, on, "general practice")),
  cla_dentist_registered_pct: child((history, on) => told.isRegistered(history, on, "dentist")),
  cla_sdq_recorded_pct: recorded(ADULT),
  cla_sdq_concern_17plus_pct: scored(ADULT, (score) => score >= 17),
  cla_sdq_band_count: scored(ADULT, () => true),
  cla_sdq_average_score: (history, period) =>
    scored(16, () => true)(history, period).map((one) => ({
      ...{ ...one, amount: told.lastScore(history, period.to)! },
    })),
  cla_camhs_referral_count: (history, period) =>
    inCareIn(history, period, own(history, history.referrals).filter(told.isCamhs), ({ on }) => ({
      ...{ on, counted: true },
    })),
  cla_camhs_wait: (history, period) =>
    inCareIn(history, period, own(history, history.referrals).filter(told.isCamhs), ({ on, first }) => ({
      ...{ on: first, counted: true, amount: first === null ? 0 : daysBetween(on, first) },
    })),
  cla_camhs_waiting_count: child((history, on) => told.isWaitingForCamhs(history, on) || null),
  ehwb_screen_after_entry_weeks: (history, period) =>
    inCareIn(history, period, own(history, history.screens), ({ done }) => {
      const care = done === null ? null : careOn(history, done);
      return { on: done, counted: true, ...(care && { amount: daysBetween(care.period.start, done!) }) };
    }),
  cla_ehwb_screened_6_weeks_pct: entries(told.sixWeeksOf, (history, { start, due }) =>
    own(history, history.screens).some(({ done }) => done !== null && done >= start && done <= due),
  ),

  uasc_fitness_to_transfer_shared_pct: (history, period) =>
    inCareIn(history, period, own(history, history.transfers), ({ on, shared }) => ({
      ...{ on, counted: shared !== null && shared <= period.to },
    })).filter(({ on }) => history.asylum.some(({ until }) => until === null || until > on)),
  cl_health_history_provided_pct: leavers,
};

/** Young people of 16 or over on the last day of whose care they are in no other, those who died left out. */
function leavers(history: History, period: { from: IsoDate; to: IsoDate }) {
  const { header } = history;
  const ends = periodsOfCare(careOf(history)).flatMap(({ placements }) => {
    const episodes = placements.flatMap((placement) => placement.episodes);
    const isOver = episodes.every(({ end }) => end !== null);
    const left = episodes
      .map(({ end }) => end ?? "")
      .sort()
      .at(-1)!;
    return isOver && episodes.at(-1)!.ceased !== "E2" ? [left] : [];
  });
  const given = own(history, history.histories).some((one) => one.given !== null && one.given <= period.to);
  return [...new Set(ends)].flatMap((left) => {
    const on = addDays(left, -1);
    const isOldEnough = header !== null && ageOn(header.bornOn, left) >= 16;
    const hasLeft = isIn(on, period) && careOn(history, on) && !careOn(history, left);
    return isOldEnough && hasLeft ? [{ counted: given, on }] : [];
  });
}
