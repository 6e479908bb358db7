import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Care, Child } from "../child";
import { earlier } from "./calendar";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { idAndBirth } from "./referralFeeds";
import { day, yes } from "./told";
import type { Entry } from "./told";

/** The aims of a care plan, in the order of the columns. */
const AIMS = "REMAINSUP RETURN1M RETURN6M RETURNEV LTRELFR LTFOST18 RESPLMT SUPPLIV ADOPTION OTHERPLN".split(
  " ",
);
const FIRST_PLAN_LASTS_MONTHS = 4;
/** Share of the times in care of which no plan is held. */
const NO_PLAN_SHARE = 0.015;
/** Share of those in which it was never written down where the child is to grow up. */
const UNDECIDED_SHARE = 0.04;
/** The review that has the plan written anew, in months after the one before. */
const RENEWED_MONTHS = [20, 30] as const;

interface Plan {
  readonly startedOn: IsoDate;
  readonly aims: readonly string[];
}

/** Care plans: a first one within ten days of the start of care, and another when permanence is decided on. */
export const carePlanFeed = (children: readonly Child[]): Feed => ({
  file: "care_plans",
  header: `lacp_person_id DOB lacp_cla_care_plan_start_date lacp_cla_care_plan_end_date ${AIMS.join(" ")}`,
  isSmall: true,
  entries: children.flatMap((child) => child.periods.flatMap((care) => entriesOf(child, care))),
});

function entriesOf(child: Child, care: Care): Entry[] {
  const plans = plansOf(child, care).filter(({ startedOn }) => startedOn < care.endedOn);
  return plans.map(({ startedOn, aims }, index) => {
    const endedOn = plans[index + 1]?.startedOn ?? care.endedOn;
    const flags = AIMS.map((aim) => yes(aims.includes(aim)));
    return { from: startedOn, cells: [...idAndBirth(child), startedOn, day(endedOn), ...flags] };
  });
}

/** Whether the care plan says nothing of where the child is to grow up. */
export const isUndecided = ({ number, isUnaccompanied }: Child, { startedOn, adoption }: Care): boolean =>
  !isUnaccompanied && adoption === null && lot("undecided", number, startedOn).chance(UNDECIDED_SHARE);

/** The plans of a time in care; of a long one the last is written anew every other year or so, with the same aims. */
function plansOf(child: Child, care: Care): Plan[] {
  const { number } = child;
  if (lot("no care plan", number, care.startedOn).chance(NO_PLAN_SHARE)) return [];
  const plans = firstPlans(child, care).sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  const dice = lot("care plan anew", number, care.startedOn);
  const [least, most] = RENEWED_MONTHS;
  for (
    let on = anew(plans, dice.whole(least, most));
    on < care.endedOn;
    on = anew(plans, dice.whole(least, most))
  )
    plans.push({ startedOn: on, aims: plans.at(-1)!.aims });
  return isUndecided(child, care) ? plans.map((plan) => ({ ...plan, aims: [] })) : plans;
}

const anew = (plans: readonly Plan[], months: number): IsoDate => addMonths(plans.at(-1)!.startedOn, months);

function firstPlans(child: Child, care: Care): Plan[] {
  const dice = lot("care plan", child.number, care.startedOn);
  const soon = addDays(care.startedOn, dice.whole(1, 9));
  const first = lot("late care plan", child.number, care.startedOn).chance(0.05) ? addDays(soon, 25) : soon;
  const settled = addMonths(care.startedOn, FIRST_PLAN_LASTS_MONTHS);
  if (child.isUnaccompanied) return [{ startedOn: first, aims: ["SUPPLIV"] }];
  const firstAims = dice.chance(0.25) ? ["RETURN6M", "LTRELFR"] : [dice.pick(["RETURN6M", "RETURNEV"])];
  const plans: Plan[] = [{ startedOn: first, aims: firstAims }];
  const { adoption } = care;
  if (adoption && adoption.decidedOn > first)
    plans.push({ startedOn: adoption.decidedOn, aims: ["ADOPTION"] });
  else plans.push({ startedOn: settled, aims: longTermAims(child, care, settled) });
  if (adoption?.givenUpOn) plans.push({ startedOn: adoption.givenUpOn, aims: ["LTFOST18"] });
  return plans;
}

/** What the child is to have for good, which shows in how care ends and where the child lives. */
function longTermAims(child: Child, { endedOn, reasonEnded, episodes }: Care, from: IsoDate): string[] {
  if (reasonEnded.startsWith("E4") && reasonEnded > "E41")
    return reasonEnded < "E4A" ? ["LTRELFR"] : ["RETURNEV"];
  const code =
    episodes.findLast(({ startedOn }) => startedOn <= earlier(from, endedOn))?.placement.code ?? "";
  if (ageOn(child.bornOn, from) >= 16) return ["SUPPLIV"];
  return [/^[KS]/.test(code) ? "RESPLMT" : code.startsWith("P") ? "REMAINSUP" : "LTFOST18"];
}
