import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { isLookedAfter } from "../children";
import type { Table } from "../table";
import { healthFile } from "./provider";
import type { Entry } from "./provider";
import { diceFor } from "./topics";

/** The reviews of the Healthy Child Programme, with the age in days at which each is due. */
const REVIEWS = [
  ["NEW BIRTH", 14],
  ["6-8 WEEKS", 56],
  ["1 YEAR", 365],
  ["2 YEARS", 913],
  ["SCHOOL ENTRY", 1_700],
] as const;
const MISSED_SHARE = 0.07;

/** A check of development that fell due. */
export interface DevelopmentCheck {
  readonly review: string;
  readonly dueOn: IsoDate;
  readonly checkedOn: IsoDate;
  /** What kept it from being done; null: it is done. */
  readonly missed: string | null;
}

/** The checks that fell due while a child was looked after. */
export function developmentChecksOf(child: Child): DevelopmentCheck[] {
  const dice = diceFor("development", child);
  return REVIEWS.flatMap(([review, age]) => {
    const dueOn = addDays(child.bornOn, age);
    const checkedOn = addDays(dueOn, dice.whole(-10, 24));
    const missed = dice.chance(MISSED_SHARE) ? dice.pick(["NOT BROUGHT", "CANCELLED"]) : null;
    return isLookedAfter(child, dueOn) ? [{ review, dueOn, checkedOn, missed }] : [];
  });
}

/** The checks due by `today`. */
export function developmentFile(children: readonly Child[], today: IsoDate): Table {
  const header = "DEVELOPMENT_REVIEW DEVELOPMENT_DUE_ON DEVELOPMENT_CHECKED_ON DEVELOPMENT_OUTCOME";
  return healthFile(["development_checks", header], children, "development", (child) =>
    developmentChecksOf(child)
      .filter(({ dueOn }) => dueOn <= today)
      .map((check) => entry(check, today)),
  );
}

function entry({ review, dueOn, checkedOn, missed }: DevelopmentCheck, today: IsoDate): Entry {
  const isDone = missed === null && checkedOn <= today;
  const outcome = isDone ? "COMPLETED" : (missed ?? "WAITING");
  return { on: dueOn, cells: [review, dueOn, isDone ? checkedOn : null, outcome] };
}
