import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { addWeekdays, earlier, later } from "./calendar";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { idAndBirth } from "./referralFeeds";
import type { Spell } from "./spell";
import { teamOf } from "./teams";
import { day, since, yes } from "./told";
import type { Entry } from "./told";

/** Older ones were not taken over from the system before. */
const HELD_SINCE = "2016-10-01";
const IN_TIME_SHARE = 0.84;
const SEEN_SHARE = 0.965;
const ENQUIRY_WITHOUT_PLAN_SHARE = 0.14;
const CONFERENCE_WITHOUT_PLAN_SHARE = 0.25;

/** A section 47 enquiry; `conferenceOn` null: none was thought necessary. */
export interface Enquiry {
  readonly spell: Spell;
  readonly startedOn: IsoDate;
  readonly endedOn: IsoDate;
  readonly conferenceDueOn: IsoDate;
  readonly conferenceOn: IsoDate | null;
  readonly isPlanMade: boolean;
}

/** The enquiries of a spell: one before its plan, or one in a few that came to no plan. */
export function enquiriesOf(spell: Spell): Enquiry[] {
  const dice = lot("enquiry", spell.who.number, spell.startedOn);
  if (spell.plan) {
    const lead = dice.chance(0.87) ? dice.whole(9, 20) : dice.whole(24, 33);
    const startedOn = later(spell.startedOn, addDays(spell.plan.startedOn, -lead));
    return startedOn < HELD_SINCE ? [] : [enquiry(spell, startedOn, spell.plan.startedOn, true)];
  }
  const startedOn = addDays(spell.startedOn, dice.whole(0, 12));
  if (spell.isLookedAfter || startedOn < HELD_SINCE || !dice.chance(ENQUIRY_WITHOUT_PLAN_SHARE)) return [];
  const heldOn = dice.chance(CONFERENCE_WITHOUT_PLAN_SHARE) ? addDays(startedOn, dice.whole(9, 22)) : null;
  return [enquiry(spell, startedOn, heldOn, false)];
}

function enquiry(spell: Spell, startedOn: IsoDate, heldOn: IsoDate | null, isPlanMade: boolean): Enquiry {
  const endedOn = earlier(addDays(startedOn, 9), heldOn ?? addDays(startedOn, 9));
  const conferenceDueOn = addWeekdays(startedOn, 15);
  return { spell, startedOn, endedOn, conferenceDueOn, conferenceOn: heldOn, isPlanMade };
}

export const assessmentFeeds = (spells: readonly Spell[]): Feed[] => [
  {
    file: "assessments",
    header:
      "cina_person_id DOB cina_assessment_start_date cina_assessment_auth_date cina_assessment_child_seen cina_assessment_outcome_nfa cina_assessment_team support_needed assessment_outcome",
    entries: spells.filter(({ startedOn }) => startedOn >= HELD_SINCE).map(assessmentEntry),
  },
  {
    file: "section47_enquiries",
    header:
      "s47e_person_id DOB s47e_s47_start_date s47e_s47_end_date s47e_s47_nfa s47e_s47_completed_by_team icpc_icpc_target_date icpc_icpc_date icpc_icpc_outcome_cp_flag conference_unnecessary section_47_outcome",
    entries: spells.flatMap(enquiriesOf).map(enquiryEntry),
  },
];

function assessmentEntry(spell: Spell): Entry {
  const { who, endedOn, reasonEnded, plan } = spell;
  const dice = lot("assessment", who.number, spell.startedOn);
  const startedOn = addDays(spell.startedOn, dice.whole(0, 3));
  const weekdays = dice.chance(IN_TIME_SHARE) ? dice.whole(12, 44) : dice.whole(46, 85);
  const authorisedOn = later(startedOn, earlier(addWeekdays(startedOn, weekdays), endedOn));
  const isNothing = reasonEnded === "RC8" || reasonEnded === "RC9";
  const outcome = plan
    ? "Child protection enquiry"
    : isNothing
      ? "Closed or early help"
      : "Child in need plan";
  const found = [dice.chance(SEEN_SHARE), isNothing].map((is) => since(authorisedOn, yes(is)));
  const after = [since(authorisedOn, yes(!isNothing)), since(authorisedOn, outcome)];
  const cells = [...idAndBirth(who), startedOn, day(authorisedOn), ...found];
  return { from: startedOn, cells: [...cells, teamOf("assessment", who), ...after] };
}

function enquiryEntry({ spell, startedOn, endedOn, ...conference }: Enquiry): Entry {
  const { conferenceDueOn, conferenceOn, isPlanMade } = conference;
  const isNone = conferenceOn === null;
  const outcome = isNone ? "Concerns not substantiated" : "Concerns substantiated";
  const enquired = [day(endedOn), since(endedOn, yes(isNone)), teamOf("safeguarding", spell.who)];
  const held = [isNone ? null : conferenceDueOn, day(conferenceOn), since(conferenceOn, yes(isPlanMade))];
  const decided = [since(endedOn, yes(isNone)), since(endedOn, outcome)];
  return { from: startedOn, cells: [...idAndBirth(spell.who), startedOn, ...enquired, ...held, ...decided] };
}
