import type { STANDINGS } from "../../../duties/standing";
import { kindsOfPlan } from "../../childPlans";
import type { KindOfPlan } from "../../childPlans/kindOfPlan";
import { standingPart } from "../../childPlans/standing";
import type { Fact } from "../../fact";
import { leavingCare } from "../../populations/careLeavers/leavingCare";
import { knownToSocialCare } from "../../populations/context/knownToSocialCare";
import { inNeed } from "../../populations/need/inNeed";
import { onPlan } from "../../populations/need/plans";
import { lookedAfter } from "../../populations/placements/lookedAfter";
import { openYoungCarers } from "../../populations/youngCarers/youngCarers";

const populations = [lookedAfter, leavingCare, inNeed, onPlan, openYoungCarers, knownToSocialCare];

const LABELS: Readonly<Record<keyof typeof STANDINGS, string>> = {
  CURRENT: "Current",
  LATE: "Late",
  DUE: "Not yet due",
  MISSING: "Missing",
  HELD: "Held, not required",
  NONE: "Not required",
};

const values = Object.entries(LABELS).map(([code, label]) => ({ code, label }));

const made = new Map<KindOfPlan, Fact>();

/** How a child stands with a kind of plan on the day: current, late, missing. */
export function standingFact(kind: KindOfPlan): Fact {
  const fact = made.get(kind) ?? makeFact(kind);
  made.set(kind, fact);
  return fact;
}

function makeFact(kind: KindOfPlan): Fact {
  const { code, title } = kind.duty;
  const part = standingPart(kind);
  const subject = title.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
  return {
    code: `${code.toLowerCase()}_plan_standing`,
    title: `Standing of the ${subject}`,
    plain: `Whether the ${subject} is current, late, not yet due, missing, held without being required, or not required on the date.`,
    kind: "category",
    sql: `${part.name}.standing`,
    from: part,
    populations,
    needs: kind.needs,
    values,
    isBreakdown: true,
    mustBeKnown: true,
  };
}

/** One fact for each kind of plan, in the order of the kinds. */
export const childPlanFacts: readonly Fact[] = kindsOfPlan.map(standingFact);
