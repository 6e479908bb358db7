import type { IsoDate } from "../../../../src/lib/dates";
import { haveLasted } from "../calendar";
import { NOTHING } from "../care/history";
import { periodsOfCare, whereaboutsOn } from "../care/periodsOfCare";
import type { PeriodOfCare } from "../care/periodsOfCare";
import type { Count } from "../theme";
import { isBy, isIn } from "./days";
import { groupOn } from "./group";
import type { Told } from "./group";
import type { History } from "./history";

/** The history as that of a child in care. */
export const careOf = ({ episodes }: History) => ({ ...NOTHING, episodes });

/** When a period of care ended and why; null: an episode of it is open. */
function endOf({ placements }: PeriodOfCare): { on: IsoDate; why: string | null } | null {
  const episodes = placements.flatMap((placement) => placement.episodes);
  if (episodes.some(({ end }) => end === null)) return null;
  const last = episodes.reduce((a, b) => (b.end! > a.end! || (b.end === a.end && b.start > a.start) ? b : a));
  return { on: last.end!, why: last.ceased };
}

const leavers =
  (reasons: RegExp): Count<History> =>
  (history, period) =>
    periodsOfCare(careOf(history)).flatMap((care) => {
      const end = endOf(care);
      if (end === null || !isIn(end.on, period)) return [];
      return [{ counted: reasons.test(end.why ?? ""), group: groupOn(history.header, end.on) }];
    });

const hasPermanencePlan = ({ carePlans, permanencePlans }: History, day: IsoDate): boolean =>
  carePlans.some(
    ({ from, to, aim }) =>
      ["adoption", "long_term_fostering"].includes(aim) && from <= day && (to === null || to >= day),
  ) || permanencePlans.some(({ completed, to }) => isBy(completed, day) && !isBy(to, day));

/** What is counted of children in care and those who leave it, by code of indicator. */
export const countsInCare: Readonly<Record<string, Count<History>>> = {
  adoption_pct_of_leavers: leavers(/^E1[12]$/),
  sgo_pct_of_leavers: leavers(/^E4[3-8]$/),
  cla_permanence_plan_pct: (history, { to }) => {
    const where = whereaboutsOn(careOf(history), to);
    if (!where || !haveLasted(where.period.start, to, 4)) return [];
    return [{ counted: hasPermanencePlan(history, to), group: groupOn(history.header, to) }] as Told[];
  },
};
