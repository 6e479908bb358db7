import fc from "fast-check";
import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { episodesFrom } from "../care/episodes.arbitrary";
import type { Episode } from "../care/history";
import type { History, Spell, Visit } from "./history";

const day = fc.integer({ min: 0, max: 2100 }).map((offset) => addDays("2020-06-01", offset));
const birthday = fc.integer({ min: 0, max: 6500 }).map((offset) => addDays("2005-02-27", offset));
const yes = fc.constantFrom(true, true, true, false, null);

/** Days either side of the clocks that visits keep. */
const GAPS = [0, 1, 6, 7, 8, 14, 21, 27, 28, 29, 30, 35, 41, 42, 43, 60, 89, 90, 91, 92, 93];

const step = fc.record({
  gap: fc.constantFrom(...GAPS),
  /** Days from the visit to the day it was due; null: no due day. */
  due: fc.constantFrom(-1, 0, 0, 1, 5, null),
  isMade: fc.constantFrom(true, true, true, true, true, false),
  seen: yes,
  alone: yes,
  bedroom: yes,
});

/** Visits one after another from a day on. */
const visitsFrom = (start: IsoDate, maxLength: number): fc.Arbitrary<Visit[]> =>
  fc.array(step, { maxLength }).map((steps) => {
    let at = start;
    return steps.map(({ gap, due, isMade, ...found }) => {
      at = addDays(at, gap);
      return { ...found, due: due === null ? null : addDays(at, due), on: isMade ? at : null };
    });
  });

/** Visits from the first days of some episodes on. */
const visitsIn = (episodes: readonly Episode[]): fc.Arbitrary<Visit[]> =>
  fc
    .tuple(...episodes.slice(0, 4).map(({ start }) => visitsFrom(start, 14)), visitsFrom("2023-03-20", 4))
    .map((lists) => lists.flat());

const spells = fc
  .uniqueArray(
    fc.record({
      from: day,
      length: fc.constantFrom(0, 1, 27, 28, 29, 60, 200, 400, 800, null),
    }),
    { maxLength: 3, selector: ({ from }) => from },
  )
  .map((list) =>
    list.map(({ from, length }): Spell => ({ from, to: length === null ? null : addDays(from, length) })),
  );

const visitsOf = (list: readonly Spell[]): fc.Arbitrary<Visit[]> =>
  fc.tuple(...list.map(({ from }) => visitsFrom(from, 25))).map((lists) => lists.flat());

const spellsAndVisits = spells.chain((list) => fc.tuple(fc.constant(list), visitsOf(list)));

const reviewDue = fc
  .record({
    due: fc.option(day, { freq: 9 }),
    late: fc.constantFrom(-3, -1, 0, 0, 1, 9, null),
    cancelled: yes,
  })
  .map(({ due, late, cancelled }) => ({
    ...{ due, held: late === null ? null : addDays(due ?? "2024-01-10", late) },
    cancelled: cancelled === null ? null : !cancelled,
  }));
const reviewHeld = fc.record({
  on: day,
  part: fc.constantFrom("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7", null),
});

/** Records of one invented child. */
export const history: fc.Arbitrary<History> = fc
  .oneof({ weight: 5, arbitrary: episodesFrom(day) }, { weight: 2, arbitrary: fc.constant<Episode[]>([]) })
  .chain((episodes) =>
    fc.tuple(
      fc.constant(episodes),
      visitsIn(episodes),
      spellsAndVisits,
      spellsAndVisits,
      fc.array(reviewDue, { maxLength: 6 }),
      fc.uniqueArray(reviewHeld, { maxLength: 6, selector: ({ on }) => on }),
      fc.option(fc.record({ bornOn: birthday, sex: fc.constantFrom("M" as const, "F" as const) }), {
        freq: 19,
      }),
    ),
  )
  .map(([episodes, visits, [plans, planVisits], [needs, needVisits], reviewsDue, reviewsHeld, header]) => ({
    ...{ header, episodes, visits, plans, planVisits, needs, needVisits, reviewsDue, reviewsHeld },
  }));
