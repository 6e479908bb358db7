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

function plansOf(child: Child, care: Care): Plan[] {
  const dice = lot("care plan", child.number, care.startedOn);
  const first = addDays(care.startedOn, dice.whole(1, 9));
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
