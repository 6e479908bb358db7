import type { IsoDate } from "../../../../src/lib/dates";
import type { Count } from "../theme";
import { isIn } from "../visits/careOn";
import { ADULT, child, entries, forAYear, in20Days, meanDays } from "./counts";
import { clocks, isInitiallyAssessed, thereAtScreen } from "./entered";
import * as told from "./facts";
import type { History } from "./history";
import {
  emotionalReferral,
  inHealthAssessment,
  isFormallyReviewed,
  isReviewedSince,
  waitingSince,
} from "./sdqUse";

/** Of those with a score after a year in care. */
const ofScored = (verdict: (history: History, on: IsoDate) => boolean): Count<History> =>
  forAYear((history, on) =>
    told.isAged(history, on, 4, ADULT) && told.lastScore(history, on) !== null ? verdict(history, on) : null,
  );

/** Of what is done with a questionnaire, and with the papers of those who entered care. */
export const paperCounts: Readonly<Record<string, Count<History>>> = {
  cla_iha_on_time_of_entries_pct: (history, period) =>
    clocks(history, in20Days, ({ start }) => isIn(start, period)).map((clock) => ({
      ...{ counted: isInitiallyAssessed(history, clock), on: clock.due },
    })),
  cla_ha_asked_for_days_mean: meanDays(told.outstandingAskedFor),
  cla_ehwb_screen_ready_pct: entries(told.sixWeeksOf, (history, clock) =>
    thereAtScreen(history, clock).every((one) => one === true),
  ),
  cla_ehwb_screen_documents_mean: (history, period) =>
    clocks(history, told.sixWeeksOf, ({ due }) => isIn(due, period)).map((clock) => {
      const there = thereAtScreen(history, clock).filter((one) => one === true);
      return { counted: true, on: clock.due, amount: there.length };
    }),
  cla_sdq_formal_review_pct: ofScored(isFormallyReviewed),
  cla_sdq_used_in_rha_pct: ofScored((history, on) => inHealthAssessment(history, on) === "USED"),
  cla_sdq_before_review_pct: ofScored(isReviewedSince),
  cla_sdq_concern_referred_pct: child((history, on) =>
    (told.lastScore(history, on) ?? 0) >= 17 ? emotionalReferral(history, on) !== "NONE" : null,
  ),
  cla_emotional_health_waiting_days: meanDays(waitingSince),
};
