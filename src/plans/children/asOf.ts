import { pathway } from "../../duties/childPlans/leavingCare";
import { addMonths } from "../../lib/dates";
import type { IsoDate } from "../../lib/dates";
import type { PlanOfChild, PlansOfChild, SpellOfChild } from "../../indicators/plansOfChildren";

/** What is asked of a child in care ends at the 18th birthday, what is asked of a care leaver at the 25th: everybody knows beforehand. */
const ENDS = [18, 25];

/** A pathway plan goes on when care ends at the 18th birthday. */
const PATHWAY_ENDS = [25];

/**
 * What there was to know on a day: nothing that happened after it. Of the day a review is due only the last one recorded
 * is kept, so a day that was set later may stand for one that was set before.
 */
export function asOf({ child, bornOn, plans, required }: PlansOfChild, asAt: IsoDate): PlansOfChild {
  return {
    ...{ child, bornOn },
    plans: plans.filter(({ startedOn }) => startedOn <= asAt).map((plan) => planAsOf(plan, asAt)),
    required: required
      .filter(({ from }) => from <= asAt)
      .map((spell) => ({ ...spell, until: endAsOf(spell, bornOn, asAt) })),
  };
}

function endAsOf({ code, until }: SpellOfChild, bornOn: IsoDate | null, asAt: IsoDate): IsoDate | null {
  const years = code === pathway.code ? PATHWAY_ENDS : ENDS;
  const isForeseen = bornOn !== null && years.some((age) => addMonths(bornOn, 12 * age) === until);
  return until !== null && (until <= asAt || isForeseen) ? until : null;
}

/** What is told of a plan once it is completed, and no day of its own says since when. */
const OF_COMPLETED = {
  reviewDueOn: null,
  quality: null,
  childTookPart: null,
  participation: null,
  sharedWith: null,
  hasSmartTargets: null,
};

const OF_GRADED = { quality: null, gradedBy: null, gradedOn: null };

function planAsOf(plan: PlanOfChild, asAt: IsoDate): PlanOfChild {
  const by = (on: IsoDate | null) => (on !== null && on <= asAt ? on : null);
  const isAfter = (on: IsoDate | null) => on !== null && on > asAt;
  return {
    ...plan,
    ...(isAfter(plan.completedOn) ? OF_COMPLETED : {}),
    ...(isAfter(plan.gradedOn) ? OF_GRADED : {}),
    completedOn: by(plan.completedOn),
    reviews: plan.reviews.filter((on) => on <= asAt),
    endedOn: by(plan.endedOn),
    assessedOn: by(plan.assessedOn),
  };
}
