import { addDays, ageOn } from "../../../src/lib/dates";
import type { Child } from "../child";
import { later } from "./calendar";
import { dayBetween } from "./events";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { idAndBirth } from "./referralFeeds";
import { screeningsOfAll } from "./screenings";
import type { Screening } from "./screenings";
import type { Spell } from "./spell";
import { day, since, yes } from "./told";
import type { Entry } from "./told";

const OLDEST_IN_CUSTODY = 17;

/** Screenings for exploitation, and children in police custody. */
export const riskFeeds = (children: readonly Child[], spells: readonly Spell[]): Feed[] => [
  {
    file: "exploitation_screenings",
    header: "CHILD_ID DOB SCREENED_ON EXPLOITATION_KIND EXPLOITATION_RISK SCREENING_REVIEW_DUE RISK_ENDED",
    isSmall: true,
    entries: screeningsOfAll(children, spells).flat().map(screeningEntry),
  },
  {
    file: "police_custody",
    header:
      "CUSTODY_REFERENCE CHILD_ID DOB DETAINED_ON RELEASED_ON HOURS_DETAINED NOTIFIED_ON HOURS_TO_NOTICE OFFENCE_KIND APPROPRIATE_ADULT TRANSFER_REQUESTED TRANSFER_PROVIDED DESTINATION KNOWN_TO_SOCIAL_CARE",
    isSmall: true,
    entries: [
      ...children.flatMap((child) =>
        child.periods.flatMap((care) => detentions({ ...care, who: child }, 0.12)),
      ),
      ...spells.flatMap((spell) => (spell.isLookedAfter ? [] : detentions(spell, 0.03))),
    ],
  },
];

type Time = Pick<Spell, "who" | "startedOn" | "endedOn">;

function screeningEntry({ who, on, kind, risk, nextDueOn, endsOn }: Screening): Entry {
  return { from: on, cells: [...idAndBirth(who), on, kind, risk, nextDueOn, endsOn && day(endsOn)] };
}

function detentions({ who, startedOn, endedOn }: Time, share: number): Entry[] {
  const dice = lot("custody", who.number, startedOn);
  const on = dayBetween(dice, later(startedOn, "2013-04-01"), later(endedOn, "2013-04-02"));
  const age = ageOn(who.bornOn, on);
  if (!dice.chance(share) || on < startedOn || age < 12 || age > OLDEST_IN_CUSTODY) return [];
  const hours = dice.chance(0.75) ? dice.whole(3, 16) : dice.whole(17, 40);
  const notice = dice.chance(0.82) ? dice.whole(1, 20) : dice.whole(25, 70);
  const releasedOn = addDays(on, Math.floor(hours / 24));
  const notifiedOn = addDays(on, Math.floor(notice / 24));
  const isKept = hours > 16;
  const asked = isKept && dice.chance(0.7);
  const times = [
    on,
    day(releasedOn),
    since(releasedOn, `${hours}.0`),
    day(notifiedOn),
    since(notifiedOn, `${notice}.0`),
  ];
  const dealt = [dice.weighted(OFFENCES), yes(dice.chance(0.98)), yes(asked), yes(asked && dice.chance(0.3))];
  const after = [since(releasedOn, dice.weighted(isKept ? COURTS : HOMES)), yes(dice.chance(0.9))];
  return [{ from: on, cells: [`PC${who.number}-${on}`, ...idAndBirth(who), ...times, ...dealt, ...after] }];
}

const OFFENCES = [
  ["VIOLENCE", 32],
  ["THEFT", 16],
  ["CRIMINAL DAMAGE", 20],
  ["DRUGS", 12],
  ["WEAPONS", 7],
  ["PUBLIC ORDER", 6],
  ["BREACH OR WARRANT", 5],
  ["OTHER", 2],
] as const;
const HOMES = [
  ["HOME", 60],
  ["PLACEMENT", 40],
] as const;
const COURTS = [
  ["COURT", 45],
  ["LOCAL AUTHORITY ACCOMMODATION", 20],
  ["REMAND", 10],
  ["HOME", 25],
] as const;
