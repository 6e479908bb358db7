import { addDays } from "../../../src/lib/dates";
import type { Child } from "../child";
import { earlier } from "./calendar";
import { lot } from "./lot";
import type { PlanLine } from "./planLine";
import { PLANS_SINCE } from "./plansOfCare";
import { screeningsOfAll } from "./screenings";
import type { Screening } from "./screenings";
import type { Spell } from "./spell";

const SAFETY_SHARE = 0.07;
const PROTECTED_SHARE = 0.2;

/** Plans against exploitation of those who are at risk, and safety plans of families with somebody who is a danger. */
export const plansOfRisk = (children: readonly Child[], spells: readonly Spell[]): PlanLine[] =>
  [...screeningsOfAll(children, spells).flatMap(exploitationPlans), ...spells.flatMap(safetyPlans)].filter(
    ({ endsOn }) => endsOn > PLANS_SINCE,
  );

/** From the first screening that found more than a low risk to the end of the risk. */
function exploitationPlans(screenings: readonly Screening[]): PlanLine[] {
  const found = screenings.find(({ risk }) => risk === "MEDIUM" || risk === "HIGH");
  if (!found) return [];
  const { who, on } = found;
  const dice = lot("exploitation plan", who.number, on);
  const startedOn = addDays(on, dice.whole(1, 12));
  const last = screenings.at(-1)!;
  const endsOn = last.endsOn ?? addDays(last.on, dice.whole(40, 130));
  if (!dice.chance(0.88)) return [];
  const dated = { startedOn, dueOn: addDays(startedOn, 10), endsOn, reviewMonths: 3 };
  return [{ who, kind: "EXPLOITATION", ...dated, lateShare: 0.25, unfinishedShare: 0.06 }];
}

function safetyPlans({ who, startedOn: from, endedOn, plan, isLookedAfter }: Spell): PlanLine[] {
  const dice = lot("safety plan", who.number, from);
  const isMade = dice.chance(plan ? PROTECTED_SHARE : SAFETY_SHARE);
  if (!isMade || isLookedAfter) return [];
  const startedOn = addDays(from, dice.whole(2, 40));
  const endsOn = earlier(endedOn, addDays(startedOn, dice.whole(60, 330)));
  const dated = { startedOn, dueOn: addDays(startedOn, 10), endsOn, reviewMonths: 3 };
  const shares = { lateShare: 0.2, unfinishedShare: 0.05 };
  return [{ who, kind: "SAFETY", ...dated, ...shares, team: "safeguarding" }];
}
