import { addDays, ageOn, collectionYearOf } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { absencesIn } from "./careIncidents";
import type { Incident } from "./careIncidents";
import type { Feed } from "./feed";
import { lot, trend } from "./lot";
import type { Known } from "./people";
import { idAndBirth } from "./referralFeeds";
import type { Spell } from "./spell";
import { day, since, yes } from "./told";
import type { Entry, Told } from "./told";

interface Missing extends Incident {
  readonly who: Known;
  readonly from: string;
}

/** Share of the interviews offered that were accepted, by collection year. */
const ACCEPTED = [
  [2014, 0.12],
  [2018, 0.36],
  [2024, 0.6],
] as const;
const FROM_HOME_SHARE = 0.05;
const BEGINNING = "2013-04-01";

/** What social care and the police each hold of children who went missing. Neither list holds all of the other. */
export function missingFeeds(children: readonly Child[], spells: readonly Spell[]): Feed[] {
  const ofCare = children.flatMap((child) =>
    child.periods.flatMap((care) =>
      absencesIn(child, care).map((one) => ({ ...one, who: child, from: "PLACEMENT" })),
    ),
  );
  const all = [...ofCare, ...spells.flatMap(fromHome)].filter(({ startedOn }) => startedOn >= BEGINNING);
  return [
    {
      file: "missing_incidents",
      header:
        "miss_table_id miss_person_id DOB miss_missing_episode_start_date miss_missing_episode_type miss_missing_episode_end_date miss_missing_rhi_offered RHI_OFFERED_ON miss_missing_rhi_accepted RHI_HELD_ON RHI_HELD_BY MISSING_FROM FOUND_AT MISSING_WITH MISSING_RISK",
      entries: all.filter((one) => one.from === "PLACEMENT" || !isOnlyOfPolice(one)).map(incidentEntry),
    },
    {
      file: "police_missing",
      header:
        "POLICE_REFERENCE CHILD_ID DOB REPORTED_MISSING FOUND_ON MISSING_CATEGORY POLICE_RISK MISSING_FROM FOUND_AT KNOWN_TO_SOCIAL_CARE",
      entries: all.filter(isReported).map(policeEntry),
    },
  ];
}

function fromHome({ who, startedOn, endedOn, isLookedAfter }: Spell): Missing[] {
  const dice = lot("missing from home", who.number, startedOn);
  const on = addDays(startedOn, dice.whole(3, 90));
  if (isLookedAfter || !dice.chance(FROM_HOME_SHARE) || on >= endedOn || ageOn(who.bornOn, on) < 11)
    return [];
  return [on, addDays(on, dice.whole(20, 90))].slice(0, dice.whole(1, 2)).map((day) => ({
    ...{ who, startedOn: day, endedOn: addDays(day, dice.whole(0, 2)), what: "M", from: "HOME" },
  }));
}

/** Reports about children at home that were never passed on. */
const isOnlyOfPolice = ({ who, startedOn }: Missing): boolean =>
  lot("not told", who.number, startedOn).chance(0.2);

/** Most of the missing are reported to the police, and fewer of those whose whereabouts are known. */
const isReported = ({ who, startedOn, what }: Missing): boolean =>
  lot("reported", who.number, startedOn).chance(what === "M" ? 0.84 : 0.35);

function incidentEntry({ who, startedOn, endedOn, what, from }: Missing): Entry {
  const dice = lot("incident", who.number, startedOn);
  const isOffered = dice.chance(0.94);
  const isAccepted = isOffered && dice.chance(trend(ACCEPTED, collectionYearOf(startedOn)));
  const offeredOn = addDays(endedOn, dice.whole(0, 2));
  const heldOn = isAccepted ? addDays(offeredOn, dice.weighted(DAYS_TO_INTERVIEW)) : null;
  const offered: Told[] = [since(offeredOn, yes(isOffered)), isOffered ? day(offeredOn) : null];
  const accepted = since(offeredOn, isOffered ? yes(isAccepted) : "NA");
  const by = heldOn && since(heldOn, dice.pick(["Youth worker", "Return interviewer", "Social worker"]));
  const where = [from, since(endedOn, dice.weighted(FOUND)), since(endedOn, dice.weighted(WITH))];
  const cells = [
    `MI${who.number}-${startedOn}`,
    ...idAndBirth(who),
    startedOn,
    what,
    day(endedOn),
    ...offered,
  ];
  return { from: startedOn, cells: [...cells, accepted, day(heldOn), by, ...where, dice.weighted(RISK)] };
}

function policeEntry({ who, startedOn, endedOn, what, from }: Missing): Entry {
  const dice = lot("police", who.number, startedOn);
  const reportedOn: IsoDate = dice.chance(0.85) || endedOn === startedOn ? startedOn : addDays(startedOn, 1);
  const category = what === "M" ? (dice.chance(0.9) ? "MISSING" : "NO APPARENT RISK") : "NO APPARENT RISK";
  const cells = [`PM${who.number}-${startedOn}`, ...idAndBirth(who), reportedOn, day(endedOn), category];
  const risk = category === "MISSING" ? dice.weighted(RISK) : "LOW";
  const found = since(endedOn, dice.weighted(FOUND));
  return {
    from: reportedOn,
    cells: [...cells, risk, from, found, yes(from === "PLACEMENT" || dice.chance(0.7))],
  };
}

const DAYS_TO_INTERVIEW = [
  [0, 2],
  [1, 5],
  [2, 3],
  [5, 2],
  [9, 1],
] as const;
const FOUND = [
  ["PLACEMENT", 35],
  ["FAMILY HOME", 22],
  ["HOME OF FRIENDS", 18],
  ["PUBLIC PLACE", 13],
  ["WITH OTHER RELATIVES", 5],
  ["TRANSPORT HUB", 3],
  ["POLICE STATION", 2],
  ["NOT KNOWN", 2],
] as const;
const WITH = [
  ["ALONE", 40],
  ["OTHER CHILDREN", 22],
  ["ANOTHER CHILD LOOKED AFTER", 15],
  ["RELATIVE", 9],
  ["ADULT OF CONCERN", 5],
  ["NOT KNOWN", 9],
] as const;
const RISK = [
  ["LOW", 25],
  ["MEDIUM", 58],
  ["HIGH", 17],
] as const;
