import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { daysBetween } from "./calendar";
import { lot } from "./lot";
import { adulthood, nursery } from "./people";
import type { Known } from "./people";
import type { Case, ReferralOnly, Spell } from "./spell";

/** Share of the referrals that are of a child referred in the last twelve months. */
const AGAIN_SHARE = 0.32;
/** Share of the plans that are a child's second or later one. */
const SECOND_PLAN_SHARE = 0.12;
/** Share of the children new to the system who were on a plan before it began, or elsewhere. */
const EARLIER_PLAN_SHARE = { before: 0.16, after: 0.02, changesOn: "2017-06-01" } as const;

/** Something a child may be known for, until a day. */
interface Before {
  readonly who: Known;
  readonly referredOn: IsoDate;
  /** From this day on the child may be referred again. */
  readonly freeOn: IsoDate;
  readonly grownUpOn: IsoDate;
  readonly plans: number;
}

interface Unnamed {
  readonly startedOn: IsoDate;
  readonly endedOn: IsoDate;
  readonly hasPlan: boolean;
  readonly take: (who: Known, plans: number) => void;
}

/** Says whose the cases and referrals are: mostly somebody new, else a child who was referred, or on a plan, before. */
export function named(
  cases: readonly Case[],
  only: readonly Omit<ReferralOnly, "who">[],
): { spells: Spell[]; referrals: ReferralOnly[] } {
  const spells: Spell[] = [];
  const referrals: ReferralOnly[] = [];
  const ofCases = cases.map((one): Unnamed => {
    const take = (who: Known, plans: number) => {
      if (one.plan) one.plan.earlier = plans;
      spells.push({ ...one, who });
    };
    return { startedOn: one.startedOn, endedOn: one.endedOn, hasPlan: one.plan !== null, take };
  });
  const ofReferrals = only.map((one): Unnamed => {
    const [startedOn, endedOn] = [one.referredOn, addDays(one.referredOn, 2)];
    return { startedOn, endedOn, hasPlan: false, take: (who) => referrals.push({ ...one, who }) };
  });
  const inOrder = [...ofCases, ...ofReferrals].sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  giveOut(inOrder);
  return { spells, referrals };
}

function giveOut(all: readonly Unnamed[]): void {
  const child = nursery("C");
  const dice = lot("known before");
  let recent: Before[] = [];
  const planned: Before[] = [];
  for (const one of all) {
    const yearBefore = addMonths(one.startedOn, -12);
    recent = recent.filter(({ referredOn }) => referredOn > yearBefore);
    const until = addDays(one.endedOn, 30);
    const isFree = ({ freeOn, grownUpOn }: Before) => freeOn < one.startedOn && grownUpOn > until;
    const former = one.hasPlan && dice.chance(SECOND_PLAN_SHARE) ? taken(planned, isFree) : undefined;
    const before = former ?? (dice.chance(AGAIN_SHARE) ? taken(recent, isFree) : undefined);
    const years = Math.min(16, Math.ceil((daysBetween(one.startedOn, one.endedOn) + 31) / 365));
    const who = before?.who ?? child(one.startedOn, [0, 16 - years]);
    forget(who, recent, planned);
    const elsewhere = EARLIER_PLAN_SHARE[one.startedOn < EARLIER_PLAN_SHARE.changesOn ? "before" : "after"];
    const plans = before?.plans ?? Number(one.hasPlan && dice.chance(elsewhere));
    one.take(who, plans);
    const times = { freeOn: addDays(one.endedOn, 10), grownUpOn: adulthood(who) };
    const after = { who, referredOn: one.startedOn, ...times, plans: plans + Number(one.hasPlan) };
    recent.push(after);
    if (after.plans > 0) planned.push(after);
  }
}

/** Takes the first that fits out of the list. */
function taken(list: Before[], fits: (one: Before) => boolean): Before | undefined {
  const index = list.findIndex(fits);
  return index < 0 ? undefined : list.splice(index, 1)[0];
}

/** What was known of a child before is told again with what comes after. */
function forget(who: Known, ...lists: Before[][]): void {
  for (const list of lists) {
    const index = list.findIndex((one) => one.who === who);
    if (index >= 0) list.splice(index, 1);
  }
}
