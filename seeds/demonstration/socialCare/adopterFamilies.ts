import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { Dice } from "../random";
import { adoptionMatches } from "./adoptionMatches";
import type { Match } from "./adoptionMatches";
import { workday } from "./calendar";
import { happenings } from "./events";
import { lot } from "./lot";

/** Prospective adopters: whom they adopt, or when they leave. The days may lie in the future. */
export interface AdopterFamily {
  readonly number: number;
  readonly sexes: readonly ("F" | "M")[];
  readonly match: Match | null;
  /** The end of the assessment: the approval, or the day the family leaves. */
  readonly assessedOn: IsoDate;
  /** The stage of the assessment in which the family leaves; null: it is approved. */
  readonly leavesIn: 1 | 2 | null;
}

/** On the day of the first inspection ten families waited for a match. */
const INSPECTED = "2015-02-11";
const WAITED = 10;
const LEAVERS = [
  [2013, 8],
  [2018, 10],
  [2026, 9],
] as const;
/** Numbers of families who adopt nobody; the others have that of their match. */
const FIRST_LEAVER = 50_000;
const STAGE_ONE_SHARE = 0.65;

/** The families who adopt, and those who leave before approval, in the order in which their assessments end. */
export function adopterFamilies(children: readonly Child[], today: IsoDate): AdopterFamily[] {
  const matches = adoptionMatches(children, today);
  const waiting = matches.filter(({ matchedOn }) => matchedOn > INSPECTED);
  const adopting = matches.map((match): AdopterFamily => {
    const assessedOn = workday(approvalOf(match, waiting.indexOf(match)));
    return { number: match.number, sexes: sexesOf(match.number), match, assessedOn, leavesIn: null };
  });
  return [...adopting, ...leavers(today)].sort((a, b) => (a.assessedOn < b.assessedOn ? -1 : 1));
}

/** The day of approval, some time before the match. `place`: among those matched after the inspection; -1: before it. */
function approvalOf({ number, matchedOn }: Match, place: number): IsoDate {
  const dice = lot("approval", number);
  const [least, most] = dice.weighted(WAITS);
  const approvedOn = addDays(matchedOn, -dice.whole(least, most));
  const hadWaited = addDays(INSPECTED, -dice.whole(7, 120));
  if (place >= 0 && place < WAITED) return approvedOn < hadWaited ? approvedOn : hadWaited;
  const later = addDays(INSPECTED, dice.whole(20, 60));
  return place >= WAITED && approvedOn < later ? later : approvedOn;
}

/** Couples and single adopters as the return of adoptions has them, by the same throw. */
const sexesOf = (number: number): readonly ("F" | "M")[] => new Dice(500_000 + number).weighted(COUPLES);

function leavers(today: IsoDate): AdopterFamily[] {
  return happenings("adopters who leave", LEAVERS, today).map((assessedOn, index): AdopterFamily => {
    const dice = lot("adopters who leave", index);
    const leavesIn = dice.chance(STAGE_ONE_SHARE) ? 1 : 2;
    const number = FIRST_LEAVER + index;
    return { number, sexes: dice.weighted(COUPLES), match: null, assessedOn, leavesIn };
  });
}

/** Days from approval to match. */
const WAITS = [
  [[10, 60], 30],
  [[61, 130], 45],
  [[131, 250], 20],
  [[251, 450], 5],
] as const;
const COUPLES = [
  [["M", "F"], 8],
  [["F", "F"], 1],
  [["F"], 2],
] as const;
