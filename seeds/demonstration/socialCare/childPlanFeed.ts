import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Care, Child } from "../child";
import { addWeekdays, later } from "./calendar";
import { absencesIn } from "./careIncidents";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { idAndBirth } from "./referralFeeds";
import { teamOf } from "./teams";
import { day, since, yes } from "./told";
import type { Entry } from "./told";

/** Placement plans are held from here on. */
const PLACEMENT_PLANS_SINCE = "2024-04-01";
const BEGINNING = "2016-04-01";
const WEEKDAYS_TO_PLACEMENT_PLAN = 5;

interface Plan {
  readonly kind: string;
  readonly startedOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly lateShare: number;
}

/** Plans of looked after children: placement plans, permanence plans and what some children need besides. */
export const childPlanFeed = (children: readonly Child[]): Feed => ({
  file: "child_plans",
  header:
    "CHILD_ID DOB PLAN_KIND PLAN_STARTED PLAN_DUE PLAN_COMPLETED PLAN_REVIEWED PLAN_REVIEW_DUE PLAN_ENDED PLAN_QUALITY PLAN_GRADED CHILD_TOOK_PART PLAN_SHARED PLAN_TEAM",
  isSmall: true,
  entries: children.flatMap((child) =>
    child.periods.flatMap((care) =>
      [...placementPlans(care), ...permanencePlans(care), ...plansAtNeed(child, care)]
        .filter(({ startedOn, endsOn }) => startedOn < endsOn)
        .map((plan) => entryOf(child, plan)),
    ),
  ),
});

function placementPlans({ episodes, endedOn }: Care): Plan[] {
  const moves = episodes.filter(({ reasonStarted }) => "SPB".includes(reasonStarted));
  return moves
    .map(({ startedOn }, index) => ({
      ...{ kind: "PLACEMENT", startedOn, dueOn: addWeekdays(startedOn, WEEKDAYS_TO_PLACEMENT_PLAN) },
      ...{ endsOn: moves[index + 1]?.startedOn ?? endedOn, lateShare: 0.2 },
    }))
    .filter(({ startedOn }) => startedOn >= PLACEMENT_PLANS_SINCE);
}

/** A permanence plan is due by the second review, some four months after the start of care. */
function permanencePlans(care: Care): Plan[] {
  const dueOn = addMonths(care.startedOn, 4);
  const startedOn = addDays(dueOn, -35);
  if (startedOn < BEGINNING) return [];
  return [{ kind: "PERMANENCE", startedOn, dueOn, endsOn: care.endedOn, lateShare: 0.25 }];
}

function plansAtNeed(child: Child, care: Care): Plan[] {
  const { number, bornOn, periods } = child;
  const dice = lot("plans at need", number, care.startedOn);
  const missing = absencesIn(child, care)[1]?.endedOn;
  const at17 = addMonths(bornOn, 17 * 12);
  const home = care.reasonEnded.startsWith("E4") && ageOn(bornOn, care.endedOn) < 18 ? care.endedOn : null;
  const kinds: (readonly [kind: string, startedOn: IsoDate | null, endsOn: IsoDate])[] = [
    ["MISSING PREVENTION", missing && dice.chance(0.6) ? addDays(missing, 2) : null, care.endedOn],
    ["INDEPENDENCE", dice.chance(0.6) ? at17 : null, care.endedOn],
    ["RETURN HOME", home && dice.chance(0.7) ? addDays(home, -45) : null, addDays(home ?? care.endedOn, 60)],
    [
      "PLACEMENT SUPPORT",
      dice.chance(0.12) ? addDays(care.startedOn, dice.whole(60, 400)) : null,
      care.endedOn,
    ],
    [
      "TRANSITION",
      child.disabilities.length > 0 ? addMonths(bornOn, 14 * 12 + 3) : null,
      periods.at(-1)!.endedOn,
    ],
  ];
  return kinds.flatMap(([kind, startedOn, endsOn]) => {
    if (startedOn === null || startedOn < later(care.startedOn, BEGINNING) || startedOn >= care.endedOn)
      return [];
    return [{ kind, startedOn, dueOn: addDays(startedOn, 28), endsOn, lateShare: 0.2 }];
  });
}

function entryOf(child: Child, { kind, startedOn, dueOn, endsOn, lateShare }: Plan): Entry {
  const dice = lot("plan", child.number, kind, startedOn);
  const chosen = dice.chance(lateShare)
    ? addDays(dueOn, dice.whole(2, 40))
    : addDays(dueOn, -dice.whole(0, 3));
  const completedOn = chosen < endsOn ? later(chosen, startedOn) : null;
  const grade = completedOn !== null && dice.chance(0.06) ? dice.weighted(GRADES) : null;
  const graded = completedOn && addDays(completedOn, 30);
  const made = [
    dueOn,
    day(completedOn),
    null,
    completedOn && since(completedOn, addMonths(completedOn, 6)),
    day(endsOn),
  ];
  const judged = [grade && since(graded, grade), grade && day(graded)];
  const shared = [since(completedOn, yes(dice.chance(0.8))), since(completedOn, yes(dice.chance(0.85)))];
  const cells = [...idAndBirth(child), kind, startedOn, ...made, ...judged, ...shared];
  return { from: startedOn, cells: [...cells, teamOf("lookedAfter", child)] };
}

export const GRADES = [
  ["OUTSTANDING", 6],
  ["GOOD", 44],
  ["REQUIRES IMPROVEMENT", 40],
  ["INADEQUATE", 10],
] as const;
