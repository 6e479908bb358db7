import { childPlanDuties } from "../../duties";
import type { ChildPlanDuty } from "../../duties/childPlan";
import { standingOn } from "../../duties/standing";
import type { PlanStanding } from "../../duties/standing";
import type { PlanOfChild, PlansOfChild, SpellOfChild } from "../../indicators/plansOfChildren";
import type { IsoDate } from "../../lib/dates";

/** What is known of one child and one kind of plan. Child-level. */
export interface OfKind {
  readonly duty: ChildPlanDuty;
  readonly bornOn: IsoDate | null;
  readonly plans: readonly PlanOfChild[];
  readonly required: readonly SpellOfChild[];
}

/** What is known of one child, kind by kind. */
export function ofKinds({ bornOn, plans, required }: PlansOfChild): OfKind[] {
  return childPlanDuties.map((duty) => ({
    duty,
    bornOn,
    plans: plans.filter(({ code }) => code === duty.code),
    required: required.filter(({ code }) => code === duty.code),
  }));
}

/** How one child stands with a kind of plan on a date. */
export interface StandingOfKind extends PlanStanding {
  readonly duty: ChildPlanDuty;
}

/** How a child stands with every kind of plan on a date, those with which it has nothing to do left out. */
export function standingsOf(known: PlansOfChild, asAt: IsoDate): StandingOfKind[] {
  return ofKinds(known)
    .map(({ duty, plans, required, bornOn }) => ({
      duty,
      ...standingOn(duty, required, plans, bornOn, asAt),
    }))
    .filter(({ standing }) => standing !== "NONE");
}
