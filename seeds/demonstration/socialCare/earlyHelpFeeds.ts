import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { happenings } from "./events";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { nursery } from "./people";
import { idAndBirth } from "./referralFeeds";
import type { Spell } from "./spell";
import { teamOf } from "./teams";
import { day, since } from "./told";
import type { Entry } from "./told";

/** Early help, and the support that is to keep children with their families. */
export const earlyHelpFeeds = (
  children: readonly Child[],
  spells: readonly Spell[],
  today: IsoDate,
): Feed[] => [
  {
    file: "early_help",
    header:
      "earl_person_id DOB earl_episode_start_date earl_episode_end_date earl_episode_reason earl_episode_end_reason earl_episode_organisation assessment_completed_date",
    isSmall: true,
    entries: [...earlyHelpEntries(today), ...children.flatMap((child) => helpBeforeCare(child, today))],
  },
  {
    file: "family_support",
    header:
      "CHILD_ID DOB SUPPORT_KIND SUPPORT_REFERRED SUPPORT_STARTED SUPPORT_ENDED SUPPORT_OUTCOME SUPPORT_TEAM",
    isSmall: true,
    entries: spells.flatMap(supportEntry),
  },
];

const EARLY_HELP = [
  [2013, 90],
  [2017, 190],
  [2026, 380],
] as const;

function earlyHelpEntries(today: IsoDate): Entry[] {
  const child = nursery("E");
  return happenings("early help", EARLY_HELP, today).map((startedOn, index) => {
    const dice = lot("early help", index);
    const who = child(startedOn, [0, 16]);
    const completedOn = addDays(startedOn, dice.whole(5, 45));
    const endedOn = addDays(completedOn, dice.whole(50, 320));
    const ended = [day(endedOn), dice.weighted(REASONS), since(endedOn, dice.weighted(ENDS))];
    const led = [dice.weighted(LEADS), day(completedOn)];
    return { from: startedOn, cells: [...idAndBirth(who), startedOn, ...ended, ...led] };
  });
}

/** Some of those who come into care had early help in the year before, which was then stepped up. */
function helpBeforeCare(who: Child, today: IsoDate): Entry[] {
  const dice = lot("help before care", who.number);
  const begunOn = dice.pick(who.periods).startedOn;
  const startedOn = addDays(begunOn, -dice.whole(70, 340));
  if (who.isUnaccompanied || startedOn < who.bornOn || startedOn < "2014-04-01" || startedOn > today)
    return [];
  if (!dice.chance(0.16)) return [];
  const completedOn = addDays(startedOn, dice.whole(5, 40));
  const endedOn = addDays(begunOn, -dice.whole(1, 25));
  const ended = [day(endedOn), dice.weighted(REASONS), since(endedOn, "Stepped up to social care")];
  const led = [dice.weighted(LEADS), day(completedOn)];
  return [{ from: startedOn, cells: [...idAndBirth(who), startedOn, ...ended, ...led] }];
}

/** Of some of the children in need: a family group conference before care, or a team at the edge of care. */
function supportEntry({ who, startedOn, endedOn, plan, isLookedAfter }: Spell): Entry[] {
  const dice = lot("family support", who.number, startedOn);
  const referredOn = addDays(plan?.startedOn ?? startedOn, dice.whole(5, 60));
  if (!dice.chance(isLookedAfter || plan ? 0.2 : 0.05) || referredOn >= endedOn) return [];
  const began = addDays(referredOn, dice.whole(4, 35));
  const finished = addDays(began, dice.whole(1, 160));
  const outcome = dice.weighted(isLookedAfter ? OUTCOMES_OF_CARE : OUTCOMES);
  const told = [dice.weighted(KINDS), referredOn, day(began), day(finished), since(finished, outcome)];
  return [{ from: referredOn, cells: [...idAndBirth(who), ...told, teamOf("edgeOfCare", who)] }];
}

const REASONS = [
  ["Parenting support", 30],
  ["Neglect", 18],
  ["School attendance", 16],
  ["Emotional wellbeing", 20],
  ["Domestic abuse", 10],
  ["Housing and money", 6],
] as const;
const ENDS = [
  ["Needs met", 58],
  ["Improved and passed to universal services", 14],
  ["Stepped up to social care", 11],
  ["Family disengaged", 13],
  ["Moved away", 4],
] as const;
const LEADS = [
  ["School", 38],
  ["Family centre", 30],
  ["Health visiting", 14],
  ["Early help team", 14],
  ["Voluntary organisation", 4],
] as const;
const KINDS = [
  ["FAMILY GROUP CONFERENCE", 45],
  ["ADOLESCENT TEAM", 22],
  ["EDGE OF CARE", 20],
  ["RAPID RESPONSE", 8],
  ["SHORT BREAKS", 5],
] as const;
const OUTCOMES = [
  ["REMAINED WITH FAMILY", 72],
  ["LIVES WITH RELATIVES", 10],
  ["REFERRED TO SOCIAL CARE", 8],
  ["DISENGAGED", 10],
] as const;
const OUTCOMES_OF_CARE = [
  ["LOOKED AFTER", 70],
  ["LIVES WITH RELATIVES", 15],
  ["REMAINED WITH FAMILY", 15],
] as const;
