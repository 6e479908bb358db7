import { addDays } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { hasPupilNumber } from "./careReturns";
import type { Child } from "./child";
import { Dice } from "./random";
import { schoolYearOf } from "./schoolYear";

/** A stay at a school while looked after; `leftOn` (the last day) may be in the future. */
export interface SchoolStay {
  readonly urn: string;
  readonly phase: string;
  readonly enrolledOn: IsoDate;
  readonly leftOn: IsoDate;
}

const FIRST_DAY = "2018-09-01";
const SCHOOLS_EACH = 12;

/** Phases with the ages reached before 1 September at which they begin and end, and where their schools' numbers start. */
const PHASES = [
  { phase: "PRIMARY", from: 4, to: 11, urn: 999_100 },
  { phase: "SECONDARY", from: 11, to: 16, urn: 999_200 },
  { phase: "POST-16", from: 16, to: 19, urn: 999_300 },
] as const;

/** The school years of `child` in which it is `age` when they begin start on this day. */
const startAt = ({ bornOn }: Child, age: number): IsoDate => `${schoolYearOf(bornOn) + 1 + age}-09-01`;

/** The schools a child goes to while looked after, in order; none for who has no pupil number. */
export function schoolStaysOf(child: Child): SchoolStay[] {
  if (!hasPupilNumber(child)) return [];
  const dice = new Dice(950_000 + child.number);
  return PHASES.flatMap(({ phase, from, to, urn }) => {
    const school = String(urn + dice.whole(1, SCHOOLS_EACH));
    const enrolledOn = [startAt(child, from), child.care.startedOn, FIRST_DAY].sort().at(-1)!;
    const leftOn = [addDays(startAt(child, to), -1), child.care.endedOn].sort()[0]!;
    return enrolledOn < leftOn ? [{ urn: school, phase, enrolledOn, leftOn }] : [];
  });
}

/** The national curriculum year of `child` on `day`. */
export function yearGroupOn({ bornOn }: Child, day: IsoDate): string {
  const year = schoolYearOf(day) - (schoolYearOf(bornOn) + 1) - 4;
  return year <= 0 ? "R" : String(Math.min(year, 13));
}
