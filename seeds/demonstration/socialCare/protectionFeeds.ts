import { addDays, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { enquiriesOf } from "./assessmentFeeds";
import type { Enquiry } from "./assessmentFeeds";
import type { Feed } from "./feed";
import { lot } from "./lot";
import type { Known } from "./people";
import { idAndBirth } from "./referralFeeds";
import type { Spell } from "./spell";
import { teamOf } from "./teams";
import { day, since, yes } from "./told";
import type { Entry, Told } from "./told";

const DAYS_TO_FIRST_REVIEW = 91;
const DAYS_TO_NEXT_REVIEW = 182;
const REVIEWS_SINCE = "2017-10-01";
const REVIEW_LATE_SHARE = 0.07;

/** Initial and review conferences, and the plans they make and keep up. */
export const protectionFeeds = (spells: readonly Spell[]): Feed[] => [
  {
    file: "initial_conferences",
    header:
      "icpc_icpc_id icpc_person_id DOB icpc_icpc_target_date icpc_icpc_date icpc_icpc_outcome_cp_flag icpc_icpc_transfer_in icpc_icpc_team PARTICIPATION QUORATE",
    entries: spells.flatMap(enquiriesOf).flatMap(initialEntry),
  },
  {
    file: "review_conferences",
    header:
      "cppr_cp_review_id cppr_person_id DOB cppr_cp_review_due cppr_cp_review_date cppr_cp_review_outcome_continue_cp cppr_cp_review_quorate cppr_cp_review_participation TEAM",
    entries: spells.flatMap(reviewEntries),
  },
  {
    file: "child_protection_plans",
    header:
      "cppl_person_id DOB cppl_cp_plan_start_date cppl_cp_plan_end_date cppl_cp_plan_ola cppl_cp_plan_initial_category cppl_cp_plan_latest_category previous_plans",
    isSmall: true,
    entries: spells.flatMap(planEntry),
  },
];

function initialEntry({ spell, startedOn, conferenceDueOn, conferenceOn, isPlanMade }: Enquiry): Entry[] {
  if (conferenceOn === null) return [];
  const { who } = spell;
  const dice = lot("initial conference", who.number, startedOn);
  const held = [day(conferenceOn), since(conferenceOn, yes(isPlanMade)), yes(dice.chance(0.04))];
  const part = [since(conferenceOn, partIn(who, conferenceOn)), since(conferenceOn, yes(dice.chance(0.97)))];
  const cells = [`IC${who.number}-${startedOn}`, ...idAndBirth(who), conferenceDueOn, ...held];
  return [{ from: startedOn, cells: [...cells, teamOf("safeguarding", who), ...part] }];
}

/** A review three months after the plan was made and every six months after it; the last ends the plan. */
function reviewEntries({ who, plan }: Spell): Entry[] {
  if (!plan) return [];
  const dice = lot("review conference", who.number, plan.startedOn);
  const entries: Entry[] = [];
  let [last, dueOn] = [plan.startedOn, addDays(plan.startedOn, DAYS_TO_FIRST_REVIEW)];
  while (last < plan.endedOn) {
    const chosen = addDays(dueOn, dice.chance(REVIEW_LATE_SHARE) ? dice.whole(2, 25) : -dice.whole(0, 14));
    const heldOn = addDays(chosen, 20) >= plan.endedOn ? plan.endedOn : chosen;
    const goesOn = since(heldOn, yes(heldOn < plan.endedOn));
    const rest: Told[] = [since(heldOn, yes(dice.chance(0.95))), since(heldOn, partIn(who, heldOn))];
    const id = `RC${who.number}-${plan.startedOn}-${heldOn}`;
    const cells = [id, ...idAndBirth(who), dueOn, day(heldOn), goesOn, ...rest];
    const isHeld = heldOn >= REVIEWS_SINCE;
    if (isHeld) entries.push({ from: heldOn, cells: [...cells, teamOf("safeguarding", who)] });
    [last, dueOn] = [heldOn, addDays(heldOn, DAYS_TO_NEXT_REVIEW)];
  }
  return entries;
}

function planEntry({ who, plan }: Spell): Entry[] {
  if (!plan) return [];
  const { startedOn, endedOn, category, latestCategory, earlier } = plan;
  const changed = [
    [startedOn, category] as const,
    [addDays(startedOn, DAYS_TO_FIRST_REVIEW), latestCategory] as const,
  ];
  const cells = [...idAndBirth(who), startedOn, day(endedOn), "N", category];
  return [{ from: startedOn, cells: [...cells, { changes: changed }, String(earlier)] }];
}

/** How a child took part in a conference. */
function partIn({ number, bornOn }: Known, on: IsoDate): string {
  if (ageOn(bornOn, on) < 4) return "PN0";
  return lot("part in conference", number, on).weighted([
    ["PN1", 12],
    ["PN2", 4],
    ["PN5", 34],
    ["PN6", 30],
    ["PN7", 20],
  ]);
}
