import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Care, Child } from "../child";
import { addWeekdays, earlier, later } from "./calendar";
import { absencesIn } from "./careIncidents";
import { isUndecided } from "./carePlanFeed";
import { lot } from "./lot";
import { adulthood } from "./people";
import type { PlanLine } from "./planLine";

/** Plans are held from here on, with those that stood then. */
export const PLANS_SINCE = "2016-04-01";
const WEEKDAYS_TO_PLACEMENT_PLAN = 5;
const NO_PLACEMENT_PLAN_SHARE = 0.03;
const CAREERS_FROM_AGE = 14;

/** The plans of looked after children in one period of care. */
export const plansOfCare = (child: Child, care: Care): PlanLine[] =>
  [
    ...placementPlans(child, care),
    ...permanencePlans(child, care),
    ...adoptionPlans(child, care),
    ...careersPlans(child, care),
    ...plansAtNeed(child, care),
  ].filter(({ endsOn }) => endsOn > PLANS_SINCE);

/** One for each placement; who moves to adopters has another kind of plan. */
function placementPlans(who: Child, { episodes, endedOn }: Care): PlanLine[] {
  const moves = episodes.filter(({ reasonStarted }) => "SPB".includes(reasonStarted));
  return moves.flatMap(({ startedOn, placement }, index) => {
    const isMissing = lot("no placement plan", who.number, startedOn).chance(NO_PLACEMENT_PLAN_SHARE);
    if (isMissing || placement.code.startsWith("A")) return [];
    const dueOn = addWeekdays(startedOn, WEEKDAYS_TO_PLACEMENT_PLAN);
    const endsOn = moves[index + 1]?.startedOn ?? endedOn;
    return [{ who, kind: "PLACEMENT", startedOn, dueOn, endsOn, lateShare: 0.2, unfinishedShare: 0.05 }];
  });
}

/** A permanence plan is due by the second review, some four months after the start of care. */
function permanencePlans(who: Child, care: Care): PlanLine[] {
  const dueOn = addMonths(care.startedOn, 4);
  const startedOn = addDays(dueOn, -35);
  const isOpen = isUndecided(who, care);
  const isNone = isOpen && lot("no permanence plan", who.number, care.startedOn).chance(0.3);
  if (startedOn < PLANS_SINCE || isNone) return [];
  const unfinishedShare = isOpen ? 0.5 : 0.02;
  const shares = { lateShare: 0.25, unfinishedShare };
  return [{ who, kind: "PERMANENCE", startedOn, dueOn, endsOn: care.endedOn, ...shares }];
}

/** The report before it is decided that adoption is the plan, and the support of the adopters until the order. */
function adoptionPlans(who: Child, { startedOn: careOn, endedOn, adoption }: Care): PlanLine[] {
  if (!adoption) return [];
  const { decidedOn, placedOn, givenUpOn } = adoption;
  const dice = lot("permanence report", who.number, decidedOn);
  const of = { who, endsOn: givenUpOn ?? endedOn, team: "adoption" } as const;
  const startedOn = later(careOn, addDays(decidedOn, -dice.whole(40, 110)));
  const dueOn = later(startedOn, addDays(decidedOn, -dice.whole(7, 20)));
  const report = { ...of, kind: "CHILD PERMANENCE REPORT", startedOn, dueOn };
  const reports = dice.chance(0.06) ? [] : [{ ...report, lateShare: 0.15, unfinishedShare: 0.1 }];
  if (placedOn === null || !dice.chance(0.85)) return reports;
  const supported = { startedOn: addDays(placedOn, -dice.whole(10, 40)), dueOn: placedOn, reviewMonths: 12 };
  return [...reports, { ...of, ...supported, kind: "ADOPTION SUPPORT", lateShare: 0.2 }];
}

/** From 14 on, looked at anew every year. */
function careersPlans(who: Child, { startedOn: careOn, endedOn }: Care): PlanLine[] {
  const dice = lot("careers", who.number, careOn);
  const from = later(addMonths(who.bornOn, CAREERS_FROM_AGE * 12), addDays(careOn, 30));
  const startedOn = addDays(later(from, PLANS_SINCE), dice.whole(5, 160));
  if (!dice.chance(0.8)) return [];
  const dated = { startedOn, dueOn: addDays(startedOn, 42), endsOn: endedOn, reviewMonths: 12 };
  return [{ who, kind: "CAREERS", ...dated, lateShare: 0.2, unfinishedShare: 0.05 }];
}

/** The days on which further plans begin, thrown for in one order; null: there is none. */
function beginningsOf(who: Child, care: Care) {
  const dice = lot("plans at need", who.number, care.startedOn);
  const missing = absencesIn(who, care)[1]?.endedOn;
  const isHome = care.reasonEnded.startsWith("E4") && ageOn(who.bornOn, care.endedOn) < 18;
  return {
    afterMissing: missing && dice.chance(0.6) ? addDays(missing, 2) : null,
    at17: dice.chance(0.6) ? addMonths(who.bornOn, 17 * 12) : null,
    beforeHome: isHome && dice.chance(0.7) ? addDays(care.endedOn, -45) : null,
    atRisk: dice.chance(0.12) ? addDays(care.startedOn, dice.whole(60, 400)) : null,
  };
}

/** What some children need besides. */
function plansAtNeed(who: Child, care: Care): PlanLine[] {
  const { afterMissing, at17, beforeHome, atRisk } = beginningsOf(who, care);
  const lasts = lot("plans last", who.number, care.startedOn);
  const within = (days: number) => (on: IsoDate) => earlier(care.endedOn, addDays(on, days));
  const plans = [
    ["MISSING PREVENTION", afterMissing, within(lasts.whole(150, 700)), 3],
    ["INDEPENDENCE", at17, () => earlier(care.endedOn, adulthood(who)), null],
    ["RETURN HOME", beforeHome, () => addDays(care.endedOn, 60), null],
    ["PLACEMENT SUPPORT", atRisk, within(lasts.whole(120, 600)), 3],
  ] as const;
  return plans.flatMap(([kind, startedOn, endsOn, reviewMonths]) => {
    const isIn = startedOn !== null && startedOn >= later(care.startedOn, PLANS_SINCE);
    if (!isIn || startedOn >= care.endedOn) return [];
    const dated = { startedOn, dueOn: addDays(startedOn, 28), endsOn: endsOn(startedOn) };
    return [
      { who, kind, ...dated, ...(reviewMonths && { reviewMonths }), lateShare: 0.2, unfinishedShare: 0.03 },
    ];
  });
}
