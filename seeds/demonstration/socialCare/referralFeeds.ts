import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Feed } from "./feed";
import { lot } from "./lot";
import type { NeedHistory } from "./needHistory";
import type { Known } from "./people";
import { SOURCES } from "./spell";
import type { ReferralOnly, Spell } from "./spell";
import { teamOf } from "./teams";
import { day, since, yes } from "./told";
import type { Entry } from "./told";

/** Contacts are kept from here on; most lead to no referral and are not in any other file. */
const CONTACTS_SINCE = "2025-04-01";
/** Referrals before the year in which children in need were first held are not. */
const REFERRALS_SINCE = "2016-04-01";
const OTHER_CONTACTS_SHARE = 0.35;
const DAYS_TO_DECIDE = 1;

interface Referral extends ReferralOnly {
  readonly isTakenUp: boolean;
}

/** Contacts, referrals, and the times of being in need that follow from some of them. */
export function referralFeeds({ spells, referralsOnly }: NeedHistory): Feed[] {
  const takenUp = spells.map((spell) => ({ ...spell, referredOn: spell.startedOn, isTakenUp: true }));
  const referrals = [...takenUp, ...referralsOnly.map((one) => ({ ...one, isTakenUp: false }))];
  referrals.sort((a, b) => (a.referredOn < b.referredOn ? -1 : 1));
  const held = referrals.filter(({ referredOn }) => referredOn >= REFERRALS_SINCE);
  const contacts = referrals.filter(({ referredOn }) => referredOn >= CONTACTS_SINCE);
  return [
    {
      file: "contacts",
      header: "cont_person_id DOB cont_contact_date cont_contact_source_code contact_outcome",
      entries: [...contacts.map(contactOfReferral), ...contacts.flatMap(otherContact)],
    },
    {
      file: "referrals",
      header:
        "cine_person_id DOB cine_referral_date cine_referral_source_code cine_referral_nfa cine_referral_team referral_outcome referral_decided_date referrals_last_12_months",
      entries: referralEntries(held),
    },
    {
      file: "children_in_need",
      header:
        "cine_person_id DOB cine_referral_date cine_cin_primary_need_code cine_close_date cine_close_reason",
      isSmall: true,
      entries: spells.map(spellEntry),
    },
  ];
}

const contactOfReferral = ({ who, referredOn, source }: Referral): Entry => ({
  from: referredOn,
  cells: [who.id, who.bornOn, referredOn, source, "Referral"],
});

/** Some weeks before, a contact about the same child that led to no referral. */
function otherContact({ who, referredOn }: Referral): Entry[] {
  const dice = lot("contact", who.number, referredOn);
  const on = addDays(referredOn, -dice.whole(15, 120));
  if (!dice.chance(OTHER_CONTACTS_SHARE) || on < CONTACTS_SINCE || on < who.bornOn) return [];
  const outcome = dice.pick(["Information and advice", "Early help", "No further action"]);
  return [{ from: on, cells: [who.id, who.bornOn, on, dice.weighted(SOURCES), outcome] }];
}

/** Each with the number of referrals of the child in the twelve months up to it. */
function referralEntries(referrals: readonly Referral[]): Entry[] {
  const before = new Map<string, IsoDate[]>();
  return referrals.map(({ who, referredOn, source, isTakenUp }) => {
    const earlier = [...(before.get(who.id) ?? []), referredOn];
    before.set(who.id, earlier);
    const inYear = earlier.filter((on) => on > addMonths(referredOn, -12)).length;
    const decidedOn = addDays(referredOn, DAYS_TO_DECIDE);
    const outcome = isTakenUp ? "Assessment" : "No further action";
    const decided = [since(decidedOn, outcome), day(decidedOn), String(inYear)];
    const received = [who.id, who.bornOn, referredOn, source];
    const team = teamOf("frontDoor", who);
    return { from: referredOn, cells: [...received, since(decidedOn, yes(!isTakenUp)), team, ...decided] };
  });
}

function spellEntry({ who, startedOn, endedOn, need, reasonEnded }: Spell): Entry {
  const ended = [day(endedOn), since(endedOn, reasonEnded)];
  return { from: startedOn, cells: [...idAndBirth(who), startedOn, need, ...ended] };
}

/** The two cells every row about a child begins with. */
export const idAndBirth = ({ id, bornOn }: Known): [string, IsoDate] => [id, bornOn];
