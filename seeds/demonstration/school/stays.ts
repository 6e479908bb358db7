import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { hasPupilNumber } from "../careReturns";
import type { Care, Child, Placement } from "../child";
import { diceFor } from "../health/topics";
import type { Dice } from "../random";
import { schoolIn } from "./establishments";
import type { Establishment, Phase } from "./establishments";
import { specialNeedsOf } from "./specialNeeds";
import { startAt } from "./yearGroup";

/** A stay at a school. */
export interface SchoolStay {
  readonly school: Establishment;
  readonly enrolledOn: IsoDate;
  /** The first day of it on which the child is looked after. */
  readonly from: IsoDate;
  /** The last day, be it in the future. */
  readonly leftOn: IsoDate;
  readonly reasonLeft: string;
}

/** Phases with the ages reached before 1 September at which they begin and end. */
const PHASES: readonly { phase: Phase; from: number; to: number }[] = [
  { phase: "EARLY YEARS", from: 3, to: 4 },
  { phase: "PRIMARY", from: 4, to: 11 },
  { phase: "SECONDARY", from: 11, to: 16 },
  { phase: "POST-16", from: 16, to: 18 },
];
/** How often a change of placement changes the school: within the district, to another one, across the boundary. */
const MOVES = { same: 0.04, other: 0.22, boundary: 0.5 } as const;
/** Share of stays at a school that end for a reason of the school's. */
const OTHER_MOVE_SHARE = 0.09;

const made = new WeakMap<Child, readonly SchoolStay[]>();

/** The schools a child goes to while looked after, in order; none for who has no pupil number. */
export function schoolStaysOf(child: Child): readonly SchoolStay[] {
  const stays = made.get(child) ?? (hasPupilNumber(child) ? lived(child) : []);
  made.set(child, stays);
  return stays;
}

function lived(child: Child): SchoolStay[] {
  const dice = diceFor("schools", child);
  return child.periods.flatMap((period, index) =>
    PHASES.flatMap(({ phase, from, to }) => {
      const begins = [startAt(child, from), period.startedOn].sort()[1]!;
      const ends = [addDays(startAt(child, to), -1), addDays(period.endedOn, -1)].sort()[0]!;
      if (begins >= ends) return [];
      const stays = staysIn(child, { period, phase, begins, ends }, dice);
      const known = index === 0 ? enrolledBefore(stays, startAt(child, from), dice) : stays;
      return child.isUnaccompanied ? known.map((stay) => notBefore(stay, period.startedOn)) : known;
    }),
  );
}

/** Nobody is at a school of this country before arriving in it. */
const notBefore = (stay: SchoolStay, arrivedOn: IsoDate): SchoolStay => ({
  ...stay,
  enrolledOn: stay.enrolledOn < arrivedOn ? arrivedOn : stay.enrolledOn,
});

interface Span {
  readonly period: Care;
  readonly phase: Phase;
  readonly begins: IsoDate;
  readonly ends: IsoDate;
}

function staysIn(child: Child, { period, phase, begins, ends }: Span, dice: Dice): SchoolStay[] {
  const placed = period.episodes
    .map(({ placement }) => placement)
    .filter(({ code }) => !code.startsWith("T"));
  let now =
    placed.findLast(({ startedOn }) => startedOn <= begins) ?? placed[0] ?? period.episodes[0]!.placement;
  const lastReason = ends < addDays(period.endedOn, -1) ? "PHASE ENDED" : "LEFT CARE";
  const breaks = [...moves(placed, begins, ends, dice), ...otherMove(begins, ends, dice)].sort(
    (one, other) => (one.on < other.on ? -1 : 1),
  );
  const stays: SchoolStay[] = [];
  let from = begins;
  for (const { on, reason, placement } of [
    ...breaks,
    { on: addDays(ends, 1), reason: lastReason, placement: null },
  ]) {
    if (on <= addDays(from, 20) && placement !== null) continue;
    const { isSpecial } = specialNeedsOf(child);
    const school = schoolIn({ district: now.district, phase, isSpecial }, from, dice.next());
    if (from < on)
      add(stays, { school, enrolledOn: from, from, leftOn: addDays(on, -1), reasonLeft: reason });
    now = placement ?? now;
    from = addDays(on, dice.chance(0.75) ? dice.whole(0, 6) : dice.whole(8, 50));
  }
  return stays;
}

/** Adds a stay; at the same school as before it goes on. */
function add(stays: SchoolStay[], next: SchoolStay): void {
  const last = stays.at(-1);
  if (last?.school !== next.school) stays.push(next);
  else stays.splice(-1, 1, { ...last, leftOn: next.leftOn, reasonLeft: next.reasonLeft });
}

interface Break {
  readonly on: IsoDate;
  readonly reason: string;
  /** Near which the next school lies; null: the old one. */
  readonly placement: Placement | null;
}

/** The changes of placement that are changes of school too. */
function moves(placed: readonly Placement[], begins: IsoDate, ends: IsoDate, dice: Dice): Break[] {
  return placed.slice(1).flatMap((placement, index) => {
    const before = placed[index]!;
    const isSame = before.postcode === placement.postcode;
    const kind =
      before.isOutside !== placement.isOutside
        ? "boundary"
        : before.district !== placement.district
          ? "other"
          : "same";
    const isMove = dice.chance(MOVES[kind]) && !isSame;
    const isThen = placement.startedOn > begins && placement.startedOn <= ends;
    return isMove && isThen ? [{ on: placement.startedOn, reason: "PLACEMENT CHANGE", placement }] : [];
  });
}

/** Now and then a school and a child part without a change of placement, at a new term. */
function otherMove(begins: IsoDate, ends: IsoDate, dice: Dice): Break[] {
  const on = addDays(begins, dice.whole(120, 1_400));
  const reason = dice.weighted(OTHER_REASONS);
  return dice.chance(OTHER_MOVE_SHARE) && on < ends ? [{ on, reason, placement: null }] : [];
}

const OTHER_REASONS = [
  ["BETTER MATCH", 60],
  ["SPECIAL SCHOOL", 22],
  ["OTHER", 18],
] as const;

/** Who is new in care has been at the school for a while. */
function enrolledBefore(stays: SchoolStay[], phaseBegins: IsoDate, dice: Dice): SchoolStay[] {
  const [first, ...rest] = stays;
  if (!first || first.from <= phaseBegins) return stays;
  const earlier = addMonths(first.from, -dice.whole(0, 40));
  const enrolledOn = dice.chance(0.25) ? first.from : earlier > phaseBegins ? earlier : phaseBegins;
  return [{ ...first, enrolledOn }, ...rest];
}

/** The school a child is at on a day; undefined: none, or not looked after. */
export const stayOn = (child: Child, day: IsoDate): SchoolStay | undefined =>
  schoolStaysOf(child).find(({ from, leftOn }) => from <= day && day <= leftOn);
