import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Care, Child } from "../child";
import { specialNeedsOf } from "../school/specialNeeds";
import { schoolYearOf } from "../school/schoolYear";
import { schoolStaysOf } from "../school/stays";
import { earlier, later } from "./calendar";
import { lot } from "./lot";
import { adulthood } from "./people";
import type { PlanLine } from "./planLine";
import { PLANS_SINCE } from "./plansOfCare";

const YEAR_9_FROM_AGE = 13;
/** From the request to a plan for education, health and care, with some weeks more. */
const DAYS_TO_EHC_PLAN = 170;

/** Plans that go on when care has ended: with special guardians, and on the way to adult life. */
export const plansBeyondCare = (child: Child): PlanLine[] =>
  [...child.periods.flatMap((care) => guardianshipPlans(child, care)), ...transitionPlans(child)].filter(
    ({ endsOn }) => endsOn > PLANS_SINCE,
  );

/** Made for the hearing and looked at anew every year, for some years. */
function guardianshipPlans(who: Child, { endedOn, reasonEnded }: Care): PlanLine[] {
  const dice = lot("guardianship", who.number, endedOn);
  if (!/^E4[3-8]$/.test(reasonEnded) || !dice.chance(0.8)) return [];
  const startedOn = addDays(endedOn, -dice.whole(20, 60));
  const endsOn = earlier(adulthood(who), addDays(endedOn, dice.whole(400, 2_000)));
  const dated = { startedOn, dueOn: endedOn, endsOn, reviewMonths: 12 };
  return [{ who, kind: "SPECIAL GUARDIANSHIP SUPPORT", ...dated, lateShare: 0.2, team: "adoption" }];
}

/** Of those with a plan for education, health and care, from year 9 on; and of some who are disabled and have none. */
function transitionPlans(who: Child): PlanLine[] {
  const { level, requestedOn } = specialNeedsOf(who);
  const dice = lot("transition", who.number);
  const last = schoolStaysOf(who).at(-1);
  const isAsked = level === "E" && last !== undefined && requestedOn <= last.leftOn;
  const year9 = `${schoolYearOf(who.bornOn) + YEAR_9_FROM_AGE + 1}-09-01`;
  const from = later(year9, addDays(isAsked ? requestedOn : year9, DAYS_TO_EHC_PLAN));
  const startedOn = later(afterSome(from, dice), addDays(who.periods[0].startedOn, 30));
  const isMade = isAsked ? dice.chance(0.96) : who.disabilities.length > 0 && dice.chance(0.4);
  if (!isMade) return [];
  const endsOn = addMonths(who.bornOn, 19 * 12 + dice.whole(12, 40));
  const dated = { startedOn, dueOn: later(startedOn, addMonths(from, 12)), endsOn, reviewMonths: 12 };
  return [
    { who, kind: "TRANSITION", ...dated, lateShare: 0.1, unfinishedShare: 0.06, team: teamWith(isAsked) },
  ];
}

/** Most are begun within the year in which they are due. */
const afterSome = (day: IsoDate, dice: ReturnType<typeof lot>): IsoDate =>
  addDays(day, dice.chance(0.93) ? dice.whole(90, 340) : dice.whole(370, 600));

const teamWith = (isAsked: boolean) => (isAsked ? "lookedAfter" : "disabled");
