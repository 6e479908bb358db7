import { ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Period } from "../../../../src/indicators/period";
import { codeOf, groupOn } from "../adoption/group";
import type { Told } from "../adoption/group";
import { haveLasted, isWithin, schoolYearOf } from "../calendar";
import { NOTHING } from "../care/history";
import { whereaboutsOn } from "../care/periodsOfCare";
import type { Count } from "../theme";
import type { History, Referral } from "./history";

type Day = IsoDate | null;
const isIn = (day: Day, { from, to }: Period) => day !== null && day >= from && day <= to;
const isBy = (day: Day, on: IsoDate) => day !== null && day <= on;

/** Whether the day lies in a stretch whose end is its first day outside. */
const isOpen = ({ from, to }: { readonly from: Day; readonly to: Day }, day: IsoDate) =>
  isBy(from, day) && !isBy(to, day);
/** Whether it does in one whose end is its last day. */
const isThrough = ({ from, to }: { readonly from: Day; readonly to: Day }, day: IsoDate) =>
  isBy(from, day) && (to === null || to >= day);

const needOf = ({ need }: Referral) => ({
  cared_for_need: need === "not known" ? "UNKNOWN" : codeOf(need),
});

/** Those open on the date, by the latest referral. null: not in the denominator. */
const open =
  (tell: (referral: Referral, on: IsoDate, history: History) => boolean | null): Count<History> =>
  (history, { to }) => {
    const latest = history.referrals
      .filter((referral) => isOpen(referral, to))
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .at(-1);
    const counted = latest ? tell(latest, to, history) : null;
    if (!latest || counted === null) return [];
    return [{ counted, group: { ...groupOn(history.header, to), ...needOf(latest) } }] as Told[];
  };

/** A count: those of whom it is so. */
const those = (isSo: (referral: Referral, on: IsoDate, history: History) => boolean) =>
  open((referral, on, history) => isSo(referral, on, history) || null);

const referred =
  (on: (referral: Referral) => Day): Count<History> =>
  ({ referrals, header }, period) =>
    referrals
      .filter((referral) => isIn(on(referral), period))
      .map((referral) => ({
        counted: true,
        group: {
          ...{ ...groupOn(header, on(referral)!), ...needOf(referral) },
          young_carer_referred_by: codeOf(referral.by),
        },
      }));

/** Sessions of the school year so far: possible and missed. */
function sessions({ attendance, isUpnLinked }: History, on: IsoDate) {
  const told = isUpnLinked ? attendance.filter(({ from, to }) => from >= schoolYearOf(on) && to <= on) : [];
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  return {
    possible: sum(told.map(({ possible }) => possible)),
    missed: sum(told.map(({ authorised, unauthorised }) => authorised + unauthorised)),
  };
}

/** What is counted, by code of indicator. */
export const counts: Readonly<Record<string, Count<History>>> = {
  yc_open_count: open(() => true),
  yc_awaiting_assessment_count: those(({ assessed }, on) => !isBy(assessed, on)),
  yc_assessed_pct: open(({ assessed }, on) => isBy(assessed, on)),
  yc_cin_or_cp_count: those((_, on, { inNeed, onPlan }) =>
    [...inNeed, ...onPlan].some((each) => isOpen(each, on)),
  ),
  yc_allocated_social_worker_count: those((_, on, { workers }) =>
    workers.some((each) => each.role === "social worker" && each.isNamed && isThrough(each, on)),
  ),
  yc_parent_mental_health_count: those(({ parentIsIll }) => parentIsIll === true),
  yc_attended_event_pct: open((_, on, { breaks }) => breaks.some((each) => isWithin(each.on, on, 12))),
  yc_review_within_12m_pct: open(({ from, reviewed }, on) =>
    haveLasted(from!, on, 12) ? reviewed !== null && isWithin(reviewed, on, 12) : null,
  ),
  yc_transition_assessment_count: those(
    ({ transition }, on, { header }) =>
      header !== null && ageOn(header.bornOn, on) >= 16 && isBy(transition, on),
  ),
  yc_looked_after_count: those((_, on, { episodes }) => whereaboutsOn({ ...NOTHING, episodes }, on) !== null),
  yc_virtual_school_count: those(
    (_, on, { enrolments, isUpnLinked }) => isUpnLinked && enrolments.some((each) => isThrough(each, on)),
  ),
  yc_persistently_absent_pct: open((_, on, history) => {
    const { possible, missed } = sessions(history, on);
    return possible > 0 ? missed >= possible / 10 : null;
  }),
  yc_referral_count: referred(({ on }) => on),
  yc_counselling_referral_count: referred(({ counselling }) => counselling),
  yc_breaks_count: ({ breaks, header }, period) =>
    breaks
      .filter(({ on }) => isIn(on, period))
      .map(({ on }) => ({ counted: true, group: groupOn(header, on) })),
};
