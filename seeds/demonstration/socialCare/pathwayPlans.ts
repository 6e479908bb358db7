import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { later } from "./calendar";
import { careLeavers, isCounted } from "./careLeaverLives";
import type { Feed } from "./feed";
import { lot, shuffled } from "./lot";
import type { Known } from "./people";
import { judgedOf, MORE_OF_PLANS } from "./planJudged";
import { idAndBirth } from "./referralFeeds";
import { teamOf } from "./teams";
import { day } from "./told";
import type { Entry } from "./told";

/** Care leavers counted with a current plan: one made or reviewed in the six months to the day. */
const CURRENT = 240;
/** A plan of these days is neither plainly current on the day counted nor plainly not. */
const SETTLED = { from: "2017-09-12", current: "2017-10-10", last: "2018-03-12", to: "2018-04-05" } as const;
/** Plans of care leavers are held from here on. */
const PLANS_SINCE = "2015-04-01";
/** Plans of those still looked after are held from here on. */
const PLANS_IN_CARE_SINCE = "2015-04-01";
const NO_PLAN_SHARE = 0.06;

/** The plans of a person one after the other: a review makes a new one. `endsOn`: the last of them ends. */
interface Plans {
  readonly who: Known;
  readonly days: readonly IsoDate[];
  readonly endsOn: IsoDate;
}

/** The days plans were started or reviewed, by the id of the young person. */
export function pathwayPlanDays(children: readonly Child[]): ReadonlyMap<string, readonly IsoDate[]> {
  return new Map(plansAfterCare(children).map(({ who, days }) => [who.id, days]));
}

/** Pathway plans of looked after children from 16 on and of care leavers. */
export const pathwayPlanFeed = (children: readonly Child[]): Feed => ({
  file: "pathway_plans",
  header: `CHILD_ID DOB PATHWAY_PLAN_STARTED PATHWAY_PLAN_DUE PATHWAY_PLAN_COMPLETED PATHWAY_PLAN_REVIEWED PATHWAY_PLAN_REVIEW_DUE PATHWAY_PLAN_ENDED PLAN_QUALITY PLAN_GRADED CHILD_TOOK_PART PLAN_SHARED PLAN_TEAM ${MORE_OF_PLANS}`,
  isSmall: true,
  entries: [...children.flatMap(plansInCare), ...plansAfterCare(children)].flatMap(entriesOf),
});

function plansInCare(child: Child): Plans[] {
  const at16 = addMonths(child.bornOn, 16 * 12);
  return child.periods
    .filter(({ endedOn }) => endedOn > addDays(at16, 120) && endedOn > PLANS_IN_CARE_SINCE)
    .map(({ startedOn, endedOn }) => {
      const dice = lot("pathway in care", child.number, startedOn);
      const first = addDays(later(later(at16, startedOn), PLANS_IN_CARE_SINCE), dice.whole(30, 120));
      return { who: child, days: chain(first, endedOn, dice), endsOn: endedOn };
    });
}

function plansAfterCare(children: readonly Child[]): Plans[] {
  const leavers = careLeavers(children);
  const counted = leavers.filter(isCounted);
  const settled = counted.filter(({ leftOn }) => leftOn < "2018-02-20");
  const current = new Set(shuffled("current plan", settled, ({ who }) => who.number).slice(0, CURRENT));
  const others = new Set(counted.filter((leaver) => !current.has(leaver)));
  return leavers.map((leaver) => {
    const { who, leftOn, endsOn } = leaver;
    const dice = lot("pathway", who.number);
    const first = addDays(leftOn, dice.chance(NO_PLAN_SHARE) ? dice.whole(200, 500) : dice.whole(1, 40));
    const days = chain(later(first, PLANS_SINCE), endsOn, dice);
    if (current.has(leaver)) return { who, days: withCurrent(days, leftOn, dice), endsOn };
    return { who, days: others.has(leaver) ? days.filter(isElsewhen) : days, endsOn };
  });
}

const isElsewhen = (on: IsoDate): boolean => on < SETTLED.from || on > SETTLED.to;

/** With one plan of the months to the day counted, and none on the edge of what counts. */
function withCurrent(days: readonly IsoDate[], leftOn: IsoDate, dice: ReturnType<typeof lot>): IsoDate[] {
  const isIn = (on: IsoDate) => on >= SETTLED.current && on <= SETTLED.last;
  const from = later(SETTLED.current, addDays(leftOn, 2));
  const kept = days.filter((on) => isElsewhen(on) || isIn(on));
  const added = kept.some(isIn) ? [] : [addDays(from, dice.whole(0, from > "2018-02-01" ? 10 : 30))];
  return [...kept, ...added].sort();
}

/** From a first plan on, a review about every five or six months, some late. */
function chain(first: IsoDate, until: IsoDate, dice: ReturnType<typeof lot>): IsoDate[] {
  const days: IsoDate[] = [];
  for (let on = first; on < until;) {
    days.push(on);
    on = addDays(on, dice.chance(0.8) ? dice.whole(155, 182) : dice.whole(190, 330));
  }
  return days;
}

function entriesOf({ who, days, endsOn }: Plans): Entry[] {
  return days.map((startedOn, index) => {
    const dice = lot("pathway plan", who.number, startedOn);
    const completedOn = addDays(startedOn, dice.whole(0, 14));
    const before = days[index - 1];
    const dueOn = before === undefined ? addDays(startedOn, 20) : addMonths(before, 6);
    const made = [dueOn, day(completedOn), before === undefined ? null : startedOn, addMonths(startedOn, 6)];
    const ended = day(days[index + 1] ?? endsOn);
    const of = { who, kind: "pathway", startedOn, completedOn, gradedShare: 0.15, gradedAfterDays: 20 };
    const { grade, part, more } = judgedOf(of);
    const cells = [...idAndBirth(who), startedOn, ...made, ended, ...grade, ...part];
    return { from: startedOn, cells: [...cells, teamOf("leavingCare", who), ...more] };
  });
}
