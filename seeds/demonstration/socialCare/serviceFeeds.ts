import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { happenings } from "./events";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { between, settlingDays, stocked } from "./stock";
import type { Stretch } from "./stock";
import { day, since } from "./told";
import type { Entry } from "./told";

const ALLEGATIONS = [
  [2013, 272],
  [2015, 405],
  [2018, 380],
  [2026, 400],
] as const;
const REQUESTS = [
  [2013, 100],
  [2018, 140],
  [2026, 180],
] as const;
const HOUSEHOLDS = [
  ["2013-04-30", 205],
  ["2018-03-31", 238],
  ["2022-03-31", 221],
  ["2026-03-31", 196],
] as const;

/** Rows about no child: allegations against adults, fostering households, support after adoption. */
export const serviceFeeds = (today: IsoDate): Feed[] => [
  {
    file: "allegations",
    header:
      "ALLEGATION_REFERENCE ALLEGATION_RECEIVED ALLEGATION_SECTOR ALLEGATION_OUTCOME ALLEGATION_CONCLUDED",
    isSmall: true,
    entries: happenings("allegations", ALLEGATIONS, today).map(allegationEntry),
  },
  {
    file: "fostering_households",
    header: "HOUSEHOLD_ID FOSTERING_KIND APPROVED_ON APPROVAL_ENDED REASON_ENDED PLACES",
    isSmall: true,
    entries: households(today).map(householdEntry),
  },
  {
    file: "adoption_support",
    header:
      "SUPPORT_REFERENCE REQUESTED_ON REQUEST_KIND SUPPORT_DECISION SUPPORT_DECIDED SUPPORT_STARTED SUPPORT_ENDED",
    isSmall: true,
    entries: happenings("adoption support", REQUESTS, today).map(requestEntry),
  },
];

function allegationEntry(receivedOn: IsoDate, index: number): Entry {
  const dice = lot("allegation", index);
  const concludedOn = addDays(receivedOn, dice.chance(0.8) ? dice.whole(5, 60) : dice.whole(61, 240));
  const cells = [
    `AL${index + 1}`,
    receivedOn,
    dice.weighted(SECTORS),
    since(concludedOn, dice.weighted(FOUND)),
  ];
  return { from: receivedOn, cells: [...cells, day(concludedOn)] };
}

function households(today: IsoDate): Stretch[] {
  const dice = lot("households");
  const start = (startedOn: IsoDate): Stretch => ({
    startedOn,
    endedOn: addDays(startedOn, dice.whole(300, 4_500)),
  });
  const days = settlingDays("2013-04-30", today);
  return stocked({
    name: "households",
    days,
    wanted: (day) => between(HOUSEHOLDS, day),
    start,
    oldest: 3_600,
  });
}

function householdEntry({ startedOn, endedOn }: Stretch, index: number): Entry {
  const dice = lot("household", index);
  const ended = [day(endedOn), since(endedOn, dice.weighted(REASONS))];
  const cells = [`FH${1_000 + index}`, dice.weighted(KINDS), startedOn, ...ended, String(dice.whole(1, 3))];
  return { from: startedOn, cells };
}

function requestEntry(requestedOn: IsoDate, index: number): Entry {
  const dice = lot("request", index);
  const decidedOn = addDays(requestedOn, dice.whole(4, 70));
  const decision = dice.weighted(DECISIONS);
  const startedOn = decision === "ACCEPTED" ? addDays(decidedOn, dice.whole(5, 60)) : null;
  const endedOn = startedOn && addDays(startedOn, dice.whole(60, 900));
  const decided = {
    changes: [
      [requestedOn, "OPEN"],
      [decidedOn, decision],
    ] as const,
  };
  const cells = [`AS${index + 1}`, requestedOn, dice.weighted(ASKED), decided, day(decidedOn)];
  return { from: requestedOn, cells: [...cells, day(startedOn), day(endedOn)] };
}

const SECTORS = [
  ["EDUCATION", 36],
  ["EARLY YEARS", 13],
  ["FOSTER CARE", 14],
  ["RESIDENTIAL CARE", 8],
  ["HEALTH", 6],
  ["SPORT AND LEISURE", 6],
  ["VOLUNTARY", 5],
  ["FAITH", 4],
  ["POLICE", 2],
  ["TRANSPORT", 4],
  ["OTHER", 2],
] as const;
const FOUND = [
  ["SUBSTANTIATED", 32],
  ["UNSUBSTANTIATED", 30],
  ["UNFOUNDED", 14],
  ["FALSE", 8],
  ["MALICIOUS", 3],
  ["NO FURTHER ACTION", 13],
] as const;
const KINDS = [
  ["MAINSTREAM", 66],
  ["FAMILY AND FRIENDS", 22],
  ["SUPPORTED LODGINGS", 6],
  ["SHORT BREAKS", 4],
  ["FOSTERING FOR ADOPTION", 2],
] as const;
const REASONS = [
  ["RESIGNED", 42],
  ["RETIRED", 28],
  ["ADOPTED OR SPECIAL GUARDIAN", 14],
  ["MOVED TO AGENCY", 7],
  ["DEREGISTERED", 5],
  ["MOVED TO OTHER AUTHORITY", 4],
] as const;
const ASKED = [
  ["ASSESSMENT OF NEED", 34],
  ["LETTERBOX", 26],
  ["THERAPY", 16],
  ["ADULT ADOPTEE", 14],
  ["SUPERVISED DIRECT CONTACT", 6],
  ["FINANCIAL", 4],
] as const;
const DECISIONS = [
  ["ACCEPTED", 84],
  ["DECLINED", 11],
  ["WITHDRAWN", 5],
] as const;
