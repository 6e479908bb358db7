import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import type { Table } from "../table";
import { healthFile, known } from "./provider";
import type { Entry } from "./provider";
import { diceFor } from "./topics";
import { shareOn } from "./trend";
import type { Trend } from "./trend";

/** Unaccompanied children are transferred between authorities since July 2016; others arrive here themselves. */
const SINCE = "2016-07-01";
const TRANSFERRED_SHARE = 0.65;

const SHARED: Trend = [
  ["2016-07", 0.3],
  ["2018-03", 0.5],
  ["2021-09", 0.85],
];

/** The transfers by `today`. */
export function transferFile(children: readonly Child[], today: IsoDate): Table {
  const header = "TRANSFERRED_ON INFORMATION_SHARED_ON HEALTH_NEED";
  return healthFile(["transfers", header], children, "transfers", (child) => entries(child, today));
}

function entries(child: Child, today: IsoDate): Entry[] {
  const dice = diceFor("transfers", child);
  const on = child.periods[0].startedOn;
  const sharedOn = known(addDays(on, dice.whole(-8, 35)), today);
  const [isTransfer, isShared] = [dice.chance(TRANSFERRED_SHARE), dice.chance(shareOn(SHARED, on))];
  if (!child.isUnaccompanied || !isTransfer || on < SINCE || on > today) return [];
  const isTold = isShared && sharedOn !== null;
  return [{ on, cells: [on, isTold ? sharedOn : null, isTold ? dice.weighted(NEEDS) : null] }];
}

const NEEDS = [
  ["IMMUNISATION", 30],
  ["MENTAL HEALTH", 20],
  ["DENTAL", 18],
  ["NONE", 18],
  ["INFECTION", 8],
  ["INJURY", 4],
  ["OTHER", 2],
] as const;
