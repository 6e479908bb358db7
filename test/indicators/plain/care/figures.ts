import { addDays, ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { haveLasted, schoolYearOf } from "../calendar";
import { whereaboutsOn } from "./periodsOfCare";
import type { Whereabouts } from "./periodsOfCare";
import * as told from "./facts";
import type { History } from "./history";

/** What an indicator says of one child on one day; null: not in its denominator. */
export type Verdict = (history: History, asAt: IsoDate) => boolean | null;

const AT_WORK_OR_STUDY = ["F1", "P1", "F2", "P2", "F3", "P3", "F4", "P4", "F5", "P5"];
const LEFT_OUT = ["DIED", "RHOM"];
const CONCERN = 17;

/** An indicator of children looked after: what is asked of those who are. */
const ofLookedAfter =
  (verdict: (history: History, asAt: IsoDate, where: Whereabouts) => boolean | null): Verdict =>
  (history, asAt) => {
    const where = whereaboutsOn(history, asAt);
    return where && verdict(history, asAt, where);
  };

const ofTwelveMonths = (verdict: Verdict): Verdict =>
  ofLookedAfter((history, asAt, { period }) =>
    haveLasted(period.start, asAt, 12) ? verdict(history, asAt) : null,
  );

const isAged = ({ header }: History, on: IsoDate, from: number, to: number) =>
  header !== null && ageOn(header.bornOn, on) >= from && ageOn(header.bornOn, on) <= to;

/** The twelve indicators over plain values: no SQL, and nothing of the hub's but its calendar. */
export const VERDICTS: Readonly<Record<string, Verdict>> = {
  cla_count: ofLookedAfter(() => true),
  cla_rate_per_10000: ofLookedAfter(() => true),
  cla_uasc_pct: ofLookedAfter(({ asylum }, asAt) =>
    asylum.some(({ until }) => until === null || until > asAt),
  ),
  cla_placements_3plus_pct: ofLookedAfter((history, asAt) => told.placementsInYear(history, asAt) >= 3),
  cla_placement_stable_2y_pct: ofLookedAfter((history, asAt, where) =>
    isAged(history, asAt, -1, 15) && haveLasted(where.period.start, asAt, 30)
      ? told.isSettledTwoYears(where, asAt)
      : null,
  ),
  cla_reviews_on_time_pct: ofLookedAfter((history, asAt, { period }) => {
    const due = told.reviewsDue(history, period, asAt);
    return due.length === 0 ? null : due.every(Boolean);
  }),
  cla_rha_up_to_date_pct: ofTwelveMonths(told.isAssessmentCurrent),
  cla_sdq_recorded_4_16_pct: ofTwelveMonths((history, asAt) =>
    isAged(history, asAt, 4, 16) ? told.lastScore(history, asAt) !== null : null,
  ),
  cla_sdq_concern_4_16_pct: ofTwelveMonths((history, asAt) => {
    const score = isAged(history, asAt, 4, 16) ? told.lastScore(history, asAt) : null;
    return score === null ? null : score >= CONCERN;
  }),
  cla_pep_current_pct: ofLookedAfter((history, asAt) =>
    told.isOnRoll(history, asAt) ? told.hasCurrentPlan(history, asAt) : null,
  ),
  cla_persistent_absence_pct: ofTwelveMonths((history, asAt) => {
    const { possible, missed } = told.sessions(history, asAt);
    if (!isAged(history, addDays(schoolYearOf(asAt), -1), 5, 15) || possible === 0) return null;
    return missed / possible >= 0.1;
  }),
  cl_eet_19_21_pct: (history, asAt) => {
    const birthday = told.lastBirthday(history, asAt);
    if (!birthday || birthday.age < 19 || birthday.age > 21 || LEFT_OUT.includes(birthday.inTouch))
      return null;
    return AT_WORK_OR_STUDY.includes(birthday.activity);
  },
};
