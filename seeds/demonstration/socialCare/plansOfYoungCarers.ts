import { addDays } from "../../../src/lib/dates";
import { lot } from "./lot";
import type { PlanLine } from "./planLine";
import { PLANS_SINCE } from "./plansOfCare";
import type { YoungCarer } from "./youngCarers";
import { hasEmergencyPlan } from "./youngCarerFeeds";

/**
 * Who looks after whom in an emergency: the register says of most that there is a plan. Of some of them the plan itself is
 * held; of those who have none, some have one begun.
 */
export const plansOfYoungCarers = (carers: readonly YoungCarer[]): PlanLine[] =>
  carers.flatMap((carer) => emergencyPlans(carer)).filter(({ endsOn }) => endsOn > PLANS_SINCE);

function emergencyPlans(carer: YoungCarer): PlanLine[] {
  const { who, startedOn: from, endedOn } = carer;
  const dice = lot("emergency plan", who.number, from);
  const isThere = hasEmergencyPlan(carer);
  if (!dice.chance(isThere ? 0.4 : 0.6)) return [];
  const startedOn = addDays(from, dice.whole(0, 20));
  const of = { who, kind: "IN CASE OF EMERGENCY", startedOn, dueOn: addDays(startedOn, 14), endsOn: endedOn };
  return [{ ...of, lateShare: 0.1, unfinishedShare: isThere ? 0 : 0.9, team: "earlyHelp" }];
}
