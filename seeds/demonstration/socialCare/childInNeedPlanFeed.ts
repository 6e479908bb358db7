import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { daysBetween, earlier } from "./calendar";
import type { Feed } from "./feed";
import { lot } from "./lot";
import type { Known } from "./people";
import { judgedOf, MORE_OF_PLANS } from "./planJudged";
import { PLANS_SINCE } from "./plansOfCare";
import { idAndBirth } from "./referralFeeds";
import type { Spell } from "./spell";
import { teamOf } from "./teams";
import { day, latest } from "./told";
import type { Entry } from "./told";

/** A case that is closed after its assessment comes to no plan. */
const SHORTEST_DAYS = 75;
const NO_PLAN_SHARE = 0.05;
/** Share of the plans that are made after the assessment should have ended. */
const LATE_SHARE = 0.07;
/** Share of the plans whose reviews stop while they stand. */
const FORGOTTEN_SHARE = 0.24;
const REVIEW_MONTHS = 3;

/** Days on which somebody is in need and has no other plan; the last is left out. */
interface Days {
  readonly who: Known;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Plans of children in need, while they are neither looked after nor on a child protection plan. */
export function childInNeedPlanFeed(children: readonly Child[], spells: readonly Spell[]): Feed {
  const inCare = new Map(children.map(({ id, periods }) => [id, periods]));
  return {
    file: "child_in_need_plans",
    header: `cinp_cin_plan_id cinp_person_id DOB cinp_cin_plan_start_date cinp_cin_plan_end_date cinp_cin_plan_team PLAN_REVIEWED PLAN_REVIEW_DUE PLAN_QUALITY PLAN_GRADED CHILD_TOOK_PART PLAN_SHARED ${MORE_OF_PLANS}`,
    isSmall: true,
    entries: spells
      .flatMap((spell) => inNeedAlone(spell, inCare.get(spell.who.id) ?? []))
      .filter(({ from, to }) => to > PLANS_SINCE && daysBetween(from, to) >= SHORTEST_DAYS)
      .flatMap(entryOf),
  };
}

function inNeedAlone({ who, startedOn, endedOn, plan }: Spell, care: Child["periods"] | []): Days[] {
  const others = [...care, ...(plan ? [plan] : [])].filter(
    (other) => other.endedOn > startedOn && other.startedOn < endedOn,
  );
  others.sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  const days: Days[] = [];
  let from = startedOn;
  for (const other of others) {
    if (other.startedOn > from) days.push({ who, from, to: other.startedOn });
    if (other.endedOn > from) from = other.endedOn;
  }
  return from < endedOn ? [...days, { who, from, to: endedOn }] : days;
}

function entryOf({ who, from, to }: Days): Entry[] {
  const dice = lot("need plan", who.number, from);
  const startedOn = addDays(from, dice.chance(LATE_SHARE) ? dice.whole(66, 140) : dice.whole(20, 60));
  if (dice.chance(NO_PLAN_SHARE) || startedOn >= to) return [];
  const reviewed = reviewsOf(startedOn, to, dice);
  const due = { changes: [startedOn, ...reviewed].map((on) => [on, addMonths(on, REVIEW_MONTHS)] as const) };
  const judged = { who, kind: "need", startedOn, completedOn: startedOn };
  const { grade, part, more } = judgedOf({ ...judged, gradedShare: 0.06, gradedAfterDays: 30 });
  const cells = [`CN${who.number}-${from}`, ...idAndBirth(who), startedOn, day(to)];
  const told = [teamOf("safeguarding", who), latest(reviewed), due, ...grade, ...part, ...more];
  return [{ from: startedOn, cells: [...cells, ...told] }];
}

/** Every three months to the end, or to a day after which nobody thought of them. */
function reviewsOf(startedOn: IsoDate, to: IsoDate, dice: ReturnType<typeof lot>): IsoDate[] {
  const lasts = daysBetween(startedOn, to);
  const last = dice.chance(FORGOTTEN_SHARE) ? addDays(startedOn, dice.whole(0, lasts)) : to;
  const days: IsoDate[] = [];
  for (let on = startedOn; on < earlier(last, to); on = addMonths(on, REVIEW_MONTHS))
    if (on > startedOn) days.push(addDays(on, -dice.whole(0, 9)));
  return days;
}
