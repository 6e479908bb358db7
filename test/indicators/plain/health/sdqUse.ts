import { addMonths, addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { isWithin } from "../calendar";
import { completed, isCamhs } from "./facts";
import { own } from "./history";
import type { History, Referral } from "./history";

/** The last questionnaire of the 12 months, of two on one day the higher; undefined: none. */
export const lastQuestionnaire = (history: History, on: IsoDate) =>
  own(history, history.questionnaires)
    .filter((one) => isWithin(one.on, on, 12))
    .sort(
      (a, b) =>
        b.on.localeCompare(a.on) ||
        b.score - a.score ||
        (a.reviewed ?? "9999").localeCompare(b.reviewed ?? "9999"),
    )[0];

export const isFormallyReviewed = (history: History, on: IsoDate): boolean => {
  const reviewed = lastQuestionnaire(history, on)?.reviewed;
  return reviewed != null && reviewed <= on;
};

export function inHealthAssessment(history: History, on: IsoDate): string {
  const last = lastQuestionnaire(history, on);
  if (!last) return "UNKNOWN";
  const since = completed(history).filter(
    ({ kind, done }) => kind === "RHA" && done >= last.on && done <= on,
  );
  if (since.length === 0) return "NONE_SINCE";
  return since.some(({ usedSdq }) => usedSdq === true) ? "USED" : "NOT_USED";
}

export const isReviewedSince = (history: History, on: IsoDate): boolean => {
  const last = lastQuestionnaire(history, on);
  return last !== undefined && history.careReviews.some((held) => held >= last.on && held <= on);
};

const isForEmotionalHealth = (one: Referral) => isCamhs(one) || one.service === "wellbeing team";

function stateOf({ decision, decided, discharged, first }: Referral, on: IsoDate): string {
  const isRefused = decision === "declined" || decision === "signposted";
  if (isRefused && (decided === null || decided <= on)) return "TURNED_DOWN";
  if (discharged !== null && discharged <= on) return "ENDED";
  return first !== null && first <= on ? "BEING_SEEN" : "WAITING";
}

const BEST_FIRST = ["BEING_SEEN", "WAITING", "ENDED", "TURNED_DOWN"];

/** What referrals open on the day, or made since the last questionnaire (else in the 12 months), have come to. */
export function emotionalReferral(history: History, on: IsoDate): string {
  const since = lastQuestionnaire(history, on)?.on ?? addMonths(addDays(on, 1), -12);
  const states = referralsBy(history, on).flatMap((one) => {
    const state = stateOf(one, on);
    return one.on >= since || state === "BEING_SEEN" || state === "WAITING" ? [state] : [];
  });
  return BEST_FIRST.find((state) => states.includes(state)) ?? "NONE";
}

const referralsBy = (history: History, on: IsoDate) =>
  own(history, history.referrals).filter((one) => isForEmotionalHealth(one) && one.on <= on);

/** The day of the longest referral without a first contact; undefined: none. */
export const waitingSince = (history: History, on: IsoDate): IsoDate | undefined =>
  referralsBy(history, on)
    .filter((one) => stateOf(one, on) === "WAITING")
    .map((one) => one.on)
    .sort()[0];
