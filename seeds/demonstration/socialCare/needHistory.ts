import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { casesInNeed, casesOnPlan, referralsOnly } from "./cases";
import { named } from "./named";
import type { ReferralOnly, Spell } from "./spell";
import { spellsOfCare } from "./spellsOfCare";
import { between, settlingDays } from "./stock";
import type { Stretch } from "./stock";

/** The case system holds children in need from here on, with what was open then. */
const BEGINNING = "2016-12-31";
const INSPECTED = "2017-11-07";

/** Children in need, looked after children among them. */
const IN_NEED = [
  [BEGINNING, 3_180],
  ["2017-03-31", 3_109],
  [INSPECTED, 2_480],
  ["2018-03-31", 2_430],
  ["2020-03-31", 2_310],
  ["2022-06-30", 2_540],
  ["2025-03-31", 2_390],
  ["2027-03-31", 2_350],
] as const;

const ON_PLAN = [
  [BEGINNING, 421],
  ["2017-03-31", 413],
  [INSPECTED, 433],
  ["2018-03-31", 427],
  ["2019-03-31", 405],
  ["2021-03-31", 452],
  ["2024-03-31", 398],
  ["2027-03-31", 416],
] as const;

export interface NeedHistory {
  readonly spells: readonly Spell[];
  readonly referralsOnly: readonly ReferralOnly[];
}

const told = new WeakMap<readonly Child[], NeedHistory>();

/** Who was in need and when: looked after children and those at the edge of care, as many as are counted. */
export function needHistory(children: readonly Child[], today: IsoDate): NeedHistory {
  const history = told.get(children) ?? historyOf(children, today);
  told.set(children, history);
  return history;
}

const open = (list: readonly (Stretch | null)[], day: IsoDate): number =>
  list.filter((one) => one !== null && one.startedOn <= day && one.endedOn > day).length;

function historyOf(children: readonly Child[], today: IsoDate): NeedHistory {
  const days = settlingDays(BEGINNING, today, [INSPECTED]);
  const ofCare = children.flatMap(spellsOfCare).filter(({ endedOn }) => endedOn > BEGINNING);
  const plans = ofCare.map(({ plan }) => plan);
  const onPlan = casesOnPlan(days, (day) => between(ON_PLAN, day) - open(plans, day));
  const known = [...ofCare, ...onPlan];
  const inNeed = casesInNeed(days, (day) => between(IN_NEED, day) - open(known, day));
  const { spells, referrals } = named([...onPlan, ...inNeed], referralsOnly(days));
  const all = [...ofCare, ...spells];
  return { spells: all.sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1)), referralsOnly: referrals };
}
