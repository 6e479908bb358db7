import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { lot } from "./lot";
import { CATEGORIES, NEEDS, SOURCES } from "./spell";
import type { Case, ProtectionPlan, ReferralOnly } from "./spell";
import { stocked } from "./stock";

type Spread = readonly [days: readonly [least: number, most: number], weight: number];

/** Days a plan lasts. */
const PLAN_DAYS: readonly Spread[] = [
  [[80, 180], 12],
  [[180, 400], 50],
  [[400, 690], 33],
  [[735, 1_000], 5],
];
/** Days a case without a plan lasts. */
const CASE_DAYS: readonly Spread[] = [
  [[35, 110], 24],
  [[110, 500], 26],
  [[500, 1_500], 50],
];
const NO_FURTHER_ACTION_A_MONTH = 24;

type Wanted = (day: IsoDate) => number;

/** Cases of children at the edge of care who come to be on a child protection plan. */
export function casesOnPlan(days: readonly IsoDate[], wanted: Wanted): Case[] {
  const dice = lot("protection plans");
  const start = (startedOn: IsoDate): ProtectionPlan => {
    const endedOn = addDays(startedOn, dice.whole(...dice.weighted(PLAN_DAYS)));
    const category = dice.weighted(CATEGORIES);
    const latestCategory = dice.chance(0.1) ? dice.weighted(CATEGORIES) : category;
    return { startedOn, endedOn, category, latestCategory, earlier: 0 };
  };
  return stocked({ name: "on plan", days, wanted, start, oldest: 800 }).map((plan) => ({
    startedOn: addDays(plan.startedOn, -dice.whole(22, 60)),
    endedOn: addDays(plan.endedOn, dice.whole(30, 240)),
    ...{ need: dice.chance(0.85) ? "N1" : "N5", source: dice.weighted(SOURCES), reasonEnded: "RC7" },
    ...{ plan, isLookedAfter: false },
  }));
}

/** Cases that come to no plan: most closed after the assessment or some months of help. */
export function casesInNeed(days: readonly IsoDate[], wanted: Wanted): Case[] {
  const dice = lot("in need");
  const start = (startedOn: IsoDate): Case => {
    const lasts = dice.whole(...dice.weighted(CASE_DAYS));
    const reasonEnded = lasts <= 110 ? dice.pick(["RC8", "RC8", "RC9"]) : dice.chance(0.95) ? "RC7" : "RC5";
    const [need, source] = [dice.weighted(NEEDS), dice.weighted(SOURCES)];
    const ends = { endedOn: addDays(startedOn, lasts), reasonEnded };
    return { startedOn, ...ends, need, source, plan: null, isLookedAfter: false };
  };
  return stocked({ name: "in need", days, wanted, start, oldest: 900 });
}

/** Referrals on which nothing was done. */
export function referralsOnly(days: readonly IsoDate[]): Omit<ReferralOnly, "who">[] {
  const dice = lot("no further action");
  return days.flatMap((day) =>
    Array.from({ length: NO_FURTHER_ACTION_A_MONTH }, () => ({
      referredOn: addDays(day, -dice.whole(0, 27)),
      source: dice.weighted(SOURCES),
    })),
  );
}
