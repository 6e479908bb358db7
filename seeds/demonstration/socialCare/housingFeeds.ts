import { addDays, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { happenings } from "./events";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { nursery } from "./people";
import type { Known } from "./people";
import { idAndBirth } from "./referralFeeds";
import { between, settlingDays, stocked } from "./stock";
import type { Stretch } from "./stock";
import { day, latest, since, yes } from "./told";
import type { Entry } from "./told";

const INSPECTED = "2017-11-07";
/** Of the assessments, how many are made long after the others. */
const LATE_SHARE = 0.12;
const DAYS_LATE = 120;

/** Private fostering arrangements known on the first of the days and since. */
const ARRANGEMENTS = [
  ["2013-05-31", 3],
  ["2015-01-31", 1],
  ["2016-12-31", 5],
  [INSPECTED, 7],
  ["2019-12-31", 9],
  ["2026-03-31", 6],
] as const;
const HOMELESS = [
  [2013, 30],
  [2018, 44],
  [2026, 36],
] as const;

interface Arrangement extends Stretch {
  readonly who: Known;
}

/** Young people of 16 and 17 who were homeless, and children in private fostering. */
export const housingFeeds = (children: readonly Child[], today: IsoDate): Feed[] => [
  {
    file: "homeless_young_people",
    header:
      "CHILD_ID DOB PRESENTED_ON PRESENTED_TO HOMELESS_ASSESSED ASSESSED_JOINTLY TOLD_OF_RIGHTS CONSIDERED_IN_NEED HOMELESS_OUTCOME SECTION_20_ON UNSUITABLE_ACCOMMODATION HOMELESS_CLOSED",
    isSmall: true,
    entries: homelessYoungPeople(children, today).map(homelessEntry),
  },
  {
    file: "private_fostering",
    header:
      "CHILD_ID DOB PRIVATE_FOSTERING_STARTED PRIVATE_FOSTERING_NOTIFIED FIRST_VISIT LATEST_VISIT PRIVATE_FOSTERING_ENDED ARRANGEMENT_SUITABLE",
    isSmall: true,
    entries: arrangements(today).map(arrangementEntry),
  },
];

/** A young person of 16 or 17 who had no home. */
export interface Homeless {
  readonly who: Known;
  readonly presentedOn: IsoDate;
  /** The day on which care began; null: it did not. */
  readonly housedOn: IsoDate | null;
  readonly number: number;
}

/** Some are known by this alone; others came into care within days, under the id they have there. */
export function homelessYoungPeople(children: readonly Child[], today: IsoDate): Homeless[] {
  const child = nursery("H");
  const unknown = happenings("homeless", HOMELESS, today).map((presentedOn, number) => ({
    ...{ who: child(presentedOn, [16, 17]), presentedOn, housedOn: null, number },
  }));
  return [...unknown, ...cameIntoCare(children, today)];
}

function cameIntoCare(children: readonly Child[], today: IsoDate): Homeless[] {
  return children.flatMap((who) => {
    const { startedOn } = who.periods[0];
    const dice = lot("homeless into care", who.number);
    const presentedOn = addDays(startedOn, -dice.whole(2, 12));
    const isOfAge = ageOn(who.bornOn, presentedOn) >= 16 && ageOn(who.bornOn, presentedOn) < 18;
    const isHomeless = isOfAge && !who.isUnaccompanied && presentedOn >= "2013-05-01" && startedOn <= today;
    return isHomeless && dice.chance(0.45)
      ? [{ who, presentedOn, housedOn: startedOn, number: 10_000 + who.number }]
      : [];
  });
}

const isLate = (number: number): boolean => lot("homeless late", number).chance(LATE_SHARE);

function homelessEntry({ who, presentedOn, housedOn, number }: Homeless): Entry {
  const dice = lot("homeless", number);
  const soon = addDays(presentedOn, dice.whole(0, 14) + (isLate(number) ? DAYS_LATE : 0));
  const assessedOn = housedOn !== null && soon > housedOn ? housedOn : soon;
  const outcome = housedOn === null ? dice.weighted(OUTCOMES) : "LOOKED AFTER";
  const closedOn = addDays(assessedOn, dice.whole(20, 150));
  const housed = housedOn ?? (outcome === "LOOKED AFTER" ? addDays(assessedOn, 1) : null);
  const assessed = [
    day(assessedOn),
    ...[0.85, 0.9, 0.75].map((share) => since(assessedOn, yes(dice.chance(share)))),
  ];
  const told = [
    since(assessedOn, outcome),
    housed === null ? null : day(housed),
    since(assessedOn, yes(dice.chance(0.06))),
    day(closedOn),
  ];
  const to = dice.pick(["Housing", "Housing", "Social care", "Youth service"]);
  return { from: presentedOn, cells: [...idAndBirth(who), presentedOn, to, ...assessed, ...told] };
}

const OUTCOMES = [
  ["LOOKED AFTER", 22],
  ["DECLINED TO BE LOOKED AFTER", 18],
  ["RETURNED TO FAMILY", 32],
  ["HOUSING PROVIDED", 16],
  ["CHILD IN NEED", 12],
] as const;

function arrangements(today: IsoDate): Arrangement[] {
  const child = nursery("F");
  const dice = lot("private fostering");
  const start = (startedOn: IsoDate): Arrangement => {
    const endedOn = addDays(startedOn, dice.whole(60, 420));
    return { startedOn, endedOn, who: child(startedOn, [8, 14]) };
  };
  const days = settlingDays("2013-05-31", today, [INSPECTED]);
  return stocked({
    name: "private fostering",
    days,
    wanted: (day) => between(ARRANGEMENTS, day),
    start,
    oldest: 300,
  });
}

function arrangementEntry({ who, startedOn, endedOn }: Arrangement): Entry {
  const dice = lot("arrangement", who.number);
  const notifiedOn = addDays(startedOn, dice.whole(0, 20));
  const first = addDays(notifiedOn, dice.whole(2, 8));
  const visits = Array.from({ length: 10 }, (_, index) => addDays(first, index * 42)).filter(
    (on) => on <= endedOn,
  );
  const suitable = since(first, yes(dice.chance(0.95)));
  const seen = [day(notifiedOn), day(first), latest(visits), day(endedOn), suitable];
  return { from: startedOn, cells: [...idAndBirth(who), startedOn, ...seen] };
}
