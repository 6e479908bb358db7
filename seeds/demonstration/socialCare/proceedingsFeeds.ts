import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import type { Feed } from "./feed";
import { lot } from "./lot";
import type { Known } from "./people";
import { proceedings } from "./proceedings";
import type { Proceedings } from "./proceedings";
import { idAndBirth } from "./referralFeeds";
import type { Spell } from "./spell";
import { day, since, yes } from "./told";
import type { Entry } from "./told";

const STEPPED_DOWN_SHARE = 0.07;
/** Of the letters, how many are sent long after the others. */
const LATE_LETTER_SHARE = 0.12;
const DAYS_LATE = 35;

/** Pre-proceedings and the proceedings after them. */
export function proceedingsFeeds(children: readonly Child[], spells: readonly Spell[]): Feed[] {
  const all = proceedings(children, spells);
  return [
    {
      file: "pre_proceedings",
      header:
        "prep_person_id DOB prep_plo_family_id prep_pre_pro_decision_date prep_pre_pro_letter_date prep_initial_pre_pro_meeting_date prep_pre_pro_meetings_num prep_pre_pro_parents_legal_rep prep_legal_gateway_outcome prep_agree_stepdown_issue_date prep_pre_pro_outcome",
      isSmall: true,
      entries: [...all.flatMap(issuedEntry), ...spells.flatMap(steppedDownEntry)],
    },
    {
      file: "legal_proceedings",
      header:
        "CHILD_ID DOB ISSUED_ON APPLICATION CONCLUDED_ON OUTCOME_ORDER COURT COURT_REFERENCE PRE_PROCEEDINGS_DECIDED_ON HEARINGS SHORT_NOTICE",
      entries: all.map(proceedingsEntry),
    },
  ];
}

function proceedingsEntry({ who, family, issuedOn, concludedOn, order, decidedOn }: Proceedings): Entry {
  const dice = lot("court", family, issuedOn);
  const concluded = [day(concludedOn), since(concludedOn, order)];
  const court = ["Demonstration Family Court", `DM${issuedOn.slice(2, 4)}C${family}`, decidedOn];
  const hearings = {
    changes: [
      [issuedOn, "1"],
      [concludedOn, String(dice.whole(3, 9))],
    ] as const,
  };
  const isShort = decidedOn === null && dice.chance(0.6);
  const cells = [...idAndBirth(who), issuedOn, "CARE ORDER", ...concluded, ...court, hearings, yes(isShort)];
  return { from: issuedOn, cells };
}

const issuedEntry = ({ who, family, issuedOn, decidedOn }: Proceedings): Entry[] =>
  decidedOn === null ? [] : [before(who, family, decidedOn, issuedOn, "ISSUE")];

function steppedDownEntry({ who, plan, startedOn, isLookedAfter }: Spell): Entry[] {
  const dice = lot("stepped down", who.number, startedOn);
  if (!plan || isLookedAfter || !dice.chance(STEPPED_DOWN_SHARE)) return [];
  const decidedOn = addDays(plan.startedOn, dice.whole(30, 160));
  return [before(who, who.number, decidedOn, addDays(decidedOn, dice.whole(90, 230)), "STEP DOWN")];
}

const waitsForLetter = (family: number, decidedOn: IsoDate): boolean =>
  lot("late letter", family, decidedOn).chance(LATE_LETTER_SHARE);

function before(who: Known, family: number, decidedOn: IsoDate, endedOn: IsoDate, outcome: string): Entry {
  const dice = lot("pre-proceedings", family, decidedOn);
  const waits = waitsForLetter(family, decidedOn) && addDays(decidedOn, 2 * DAYS_LATE) < endedOn;
  const letterOn = addDays(decidedOn, dice.whole(2, 8) + (waits ? DAYS_LATE : 0));
  const meetingOn = addDays(letterOn, dice.whole(5, 14));
  const dates = [decidedOn, day(letterOn), day(meetingOn)];
  const meetings = since(endedOn, String(dice.whole(1, 4)));
  const cells = [...idAndBirth(who), `F${family}`, ...dates, meetings, dice.pick(["Y", "Y", "Y", "N"]), "B"];
  return { from: decidedOn, cells: [...cells, day(endedOn), since(endedOn, outcome)] };
}
