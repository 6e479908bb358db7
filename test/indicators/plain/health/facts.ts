import { addDays, addMonths, ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { isWithin } from "../calendar";
import { careOn } from "../visits/careOn";
import { own } from "./history";
import type { Assessment, History, Referral } from "./history";
import { OUTSIDE } from "./records";

const CAMHS = ["CAMHS", "CAMHS crisis", "eating disorders"];
export const isCamhs = ({ service }: Referral): boolean => CAMHS.includes(service);

const isDone = ({ outcome }: { readonly outcome: string | null }) =>
  outcome === null || outcome === "completed";
/** Assessments that took place, and the day. */
export const completed = (history: History): (Assessment & { readonly done: IsoDate })[] =>
  own(history, history.assessments).flatMap((one) =>
    one.done !== null && isDone(one) ? [{ ...one, done: one.done }] : [],
  );

export const isAged = ({ header }: History, on: IsoDate, from: number, to: number): boolean =>
  header !== null && ageOn(header.bornOn, on) >= from && ageOn(header.bornOn, on) <= to;

export function isAssessed(history: History, on: IsoDate, kinds: readonly string[]): boolean {
  const months = isAged(history, on, -1, 4) ? 6 : 12;
  return completed(history).some(({ kind, done }) => kinds.includes(kind) && isWithin(done, on, months));
}

/** The last score of the 12 months (of two on one day the higher); null: none. */
export function lastScore(history: History, on: IsoDate): number | null {
  const scores = own(history, history.questionnaires).filter((one) => isWithin(one.on, on, 12));
  return (
    scores.sort((a, b) => (a.on === b.on ? a.score - b.score : a.on < b.on ? -1 : 1)).at(-1)?.score ?? null
  );
}

export function bandOf(score: number | null): string {
  if (score === null) return "UNKNOWN";
  if (score <= 13) return "NORMAL";
  return score <= 16 ? "BORDERLINE" : "CONCERN";
}

/** The assessment that is longest outstanding; undefined: none is. */
function outstanding(history: History, on: IsoDate): Assessment | undefined {
  const since = careOn(history, on)!.period.start;
  const isOpen = ({ done, outcome }: Assessment) =>
    done === null ? [null, "waiting", "not brought"].includes(outcome) : done > on;
  return own(history, history.assessments)
    .filter((one) => one.due >= since && one.due < on && isOpen(one))
    .filter(({ due }) => !completed(history).some(({ done }) => done >= due && done <= on))
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b)))[0];
}

const orderOf = ({ due, kind, requested }: Assessment) => due + kind + (requested ?? "9999");

/** The day the longest outstanding assessment was due. */
export const outstandingSince = (history: History, on: IsoDate): IsoDate | undefined =>
  outstanding(history, on)?.due;

/** The day it was asked for, if that has come. */
export function outstandingAskedFor(history: History, on: IsoDate): IsoDate | null {
  const requested = outstanding(history, on)?.requested ?? null;
  return requested !== null && requested <= on ? requested : null;
}

export const isOutside = (history: History, on: IsoDate): boolean =>
  careOn(history, on)?.episode.postcode === OUTSIDE;

export const isDentallyChecked = (history: History, on: IsoDate): boolean =>
  own(history, history.dental).some((one) => one.outcome === "completed" && isWithin(one.on, on, 12));

/** The last word; of two on one day the worse. */
export function isImmunised(history: History, on: IsoDate): boolean {
  const told = own(history, history.immunisations).filter((one) => one.on <= on);
  const last = told
    .map((one) => one.on)
    .sort()
    .at(-1);
  return told.length > 0 && told.filter((one) => one.on === last).every(({ upToDate }) => upToDate);
}

export function isDeveloping(history: History, on: IsoDate): boolean {
  const due = own(history, history.development).filter((one) => one.due <= on);
  const last = due
    .map((one) => one.due)
    .sort()
    .at(-1);
  return due.some((one) => one.due === last && one.done !== null && one.done <= on && isDone(one));
}

/** Whether misuse was found in the 12 months, and an intervention received; null: none found. */
export function misuse(history: History, on: IsoDate): boolean | null {
  const found = own(history, history.misuses).filter((one) => isWithin(one.on, on, 12));
  return found.length === 0 ? null : found.some(({ received }) => received === true);
}

export const isRegistered = (history: History, on: IsoDate, list: string): boolean =>
  own(history, history.registrations).some(
    (one) => one.with === list && one.from <= on && (one.to === null || one.to >= on),
  );

const hasCome = (day: IsoDate | null, on: IsoDate) => day !== null && day <= on;
const REFUSED = ["declined", "signposted"];

export const isWaitingForCamhs = (history: History, on: IsoDate): boolean =>
  own(history, history.referrals).some((one) => {
    const isRefused = REFUSED.includes(one.decision ?? "") && !(one.decided !== null && one.decided > on);
    return (
      isCamhs(one) && one.on <= on && !isRefused && !hasCome(one.first, on) && !hasCome(one.discharged, on)
    );
  });

/** Whole months an assessment was asked for before it was due; undefined: it is not told. */
export function leadMonths({ requested, due }: Assessment): number | undefined {
  if (requested === null) return undefined;
  let months = 0;
  while (addMonths(requested, months + 1) <= due) months++;
  return months;
}

export const sixWeeksOf = (start: IsoDate): IsoDate => addDays(start, 42);
