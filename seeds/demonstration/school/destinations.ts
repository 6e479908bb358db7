import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { isLookedAfter } from "../children";
import { hasPupilNumber } from "../careReturns";
import { diceFor } from "../health/topics";
import { shareOn } from "../health/trend";
import type { Trend } from "../health/trend";
import type { Dice } from "../random";
import type { Table } from "../table";
import { schoolFile, yesNo } from "./pupils";
import type { Entry } from "./pupils";
import { startAt } from "./yearGroup";

const HEADER = `YEAR_GROUP_LEFT ACTIVITY STARTED_ON ENDED_ON PROVIDER PROVIDER_UKPRN SUSTAINED NEET_REASON
CONFIRMED_ON`;

/** The ages reached before the September after years 11 and 13, with the share who then do nothing. */
const LEFT = [
  {
    group: "11",
    age: 16,
    idle: [
      ["2013-09", 0.2],
      ["2018-09", 0.14],
      ["2026-09", 0.1],
    ] as Trend,
  },
  {
    group: "13",
    age: 18,
    idle: [
      ["2013-09", 0.44],
      ["2018-09", 0.36],
      ["2026-09", 0.32],
    ] as Trend,
  },
] as const;

/** What young people do after Year 11 and Year 13, who were looked after in the last months of it, as known on `today`. */
export function destinationsFile(children: readonly Child[], today: IsoDate): Table {
  return schoolFile(["destinations", HEADER], children, "destinations", (child) =>
    LEFT.flatMap(({ group, age, idle }, index) => {
      const from = startAt(child, age);
      const dice = diceFor("destinations", child, index);
      const isOurs = hasPupilNumber(child) && isLookedAfter(child, addMonths(from, -5));
      return isOurs && from <= today ? entriesOf(group, from, shareOn(idle, from), { today, dice }) : [];
    }),
  );
}

interface Telling {
  readonly today: IsoDate;
  readonly dice: Dice;
}

/** One activity, or two where the first is given up. */
function entriesOf(group: string, from: IsoDate, idle: number, { today, dice }: Telling): Entry[] {
  const startedOn = addDays(from, dice.whole(1, 24));
  const isIdle = dice.chance(idle);
  const first = isIdle ? "NEET" : dice.weighted(group === "11" ? AFTER_11 : AFTER_13);
  const changedOn = addDays(startedOn, dice.whole(50, 280));
  const isChanged = dice.chance(isIdle ? 0.4 : 0.15) && changedOn <= today;
  const next = isIdle ? dice.weighted(group === "11" ? AFTER_11 : AFTER_13) : "NEET";
  if (startedOn > today) return [];
  const stretches: [string, IsoDate, IsoDate | null][] = isChanged
    ? [
        [first, startedOn, addDays(changedOn, -1)],
        [next, changedOn, null],
      ]
    : [[first, startedOn, null]];
  return stretches.map((stretch) => entry(group, stretch, { today, dice }));
}

function entry(
  group: string,
  [activity, on, endedOn]: readonly [string, IsoDate, IsoDate | null],
  { today, dice }: Telling,
): Entry {
  const isIdle = activity === "NEET";
  const [provider, ukprn] = providerOf(activity, dice);
  const reason = isIdle ? dice.weighted(REASONS) : null;
  const confirmedOn = addDays(on, dice.whole(10, 120));
  const sustainedOn = `${Number(on.slice(0, 4)) + 1}-03-31`;
  const isKept = (endedOn ?? today) >= sustainedOn;
  const sustained = isIdle || on.slice(5) < "09-01" || today < sustainedOn ? null : yesNo(isKept);
  const told = [activity, on, endedOn, provider, ukprn, sustained, reason];
  return { on, cells: [group, ...told, confirmedOn <= today ? confirmedOn : null] };
}

function providerOf(activity: string, dice: Dice): [name: string | null, ukprn: string | null] {
  const number = dice.whole(1, 9);
  if (/FORM|FURTHER|SPECIAL|HIGHER/.test(activity))
    return [`Demonstration College ${number}`, `9999900${number}`];
  return /APPRENTICE|TRAINING/.test(activity)
    ? [`Demonstration Training ${number}`, `9999910${number}`]
    : [null, null];
}

const AFTER_11 = [
  ["FURTHER EDUCATION", 62],
  ["SCHOOL SIXTH FORM", 12],
  ["SPECIAL PROVISION", 8],
  ["SIXTH FORM COLLEGE", 5],
  ["APPRENTICESHIP", 5],
  ["TRAINING", 6],
  ["CUSTODY", 1],
  ["EMPLOYMENT WITH TRAINING", 1],
] as const;
const AFTER_13 = [
  ["FURTHER EDUCATION", 42],
  ["EMPLOYMENT", 20],
  ["HIGHER EDUCATION", 9],
  ["APPRENTICESHIP", 11],
  ["TRAINING", 10],
  ["SPECIAL PROVISION", 6],
  ["CUSTODY", 2],
] as const;
const REASONS = [
  ["SEEKING", 36],
  ["MENTAL HEALTH", 20],
  ["NOT READY", 18],
  ["ILLNESS", 8],
  ["PARENT", 7],
  ["START AGREED", 6],
  ["OTHER", 5],
] as const;
