import fc from "fast-check";
import { addDays, addMonths } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { episodesFrom } from "../care/episodes.arbitrary";
import type { Episode } from "../care/history";
import type { Adopter, History, Plan } from "./history";

const day = fc.integer({ min: 0, max: 2100 }).map((offset) => addDays("2020-06-01", offset));
const dayOrNone = fc.option(day, { freq: 4 });

/** Gaps around which a clock of months turns, and others. */
const around = (months: number) =>
  fc.constantFrom<(from: IsoDate) => IsoDate>(
    ...[-1, 0, 1].map((more) => (from: IsoDate) => addDays(addMonths(from, months), more)),
    ...[0, 1, 40, 200].map((days) => (from: IsoDate) => addDays(from, days)),
  );
const after = (from: IsoDate | null, gap: ((from: IsoDate) => IsoDate) | null): IsoDate | null =>
  from && gap && gap(from);
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });
const often = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 6 });

/** A plan that began some time after `from`: each milestone after the one before, mostly, or missing. */
const planAfter = (from: IsoDate): fc.Arbitrary<Plan> =>
  fc
    .record({
      begun: fc.integer({ min: -20, max: 700 }),
      decided: often(fc.constant(true)),
      authority: often(around(4)),
      early: rarely(around(2)),
      matched: often(around(6)),
      placed: often(fc.oneof(around(12), around(6))),
      entryToPlaced: fc.option(around(14), { freq: 3 }),
      ordered: often(around(3)),
      order: fc.constantFrom(
        "adoption",
        "adoption",
        "adoption",
        "special guardianship",
        "child arrangements order",
        null,
      ),
      reversed: fc.option(around(12), { freq: 2 }),
      reason: fc.constantFrom("RD1", "RD2", "RD3", "RD4", null),
      byCarer: fc.constantFrom(true, false, null),
      fostered: often(fc.integer({ min: -500, max: 10 })),
      hasSiblings: fc.constantFrom(true, true, false, null),
      apart: fc.constantFrom(0, 0, 1, 2, null),
    })
    .map(
      ({ begun, decided, authority, early, matched, placed, entryToPlaced, ordered, fostered, ...rest }) => {
        const start = addDays(from, begun);
        const moved = after(entryToPlaced ? from : start, entryToPlaced ?? placed);
        return {
          ...rest,
          ...{
            decided: decided && start,
            authority: after(start, authority),
            matched: after(start, matched),
          },
          ...{
            placed: moved,
            fosteredForAdoption: after(start, early),
            ordered: after(moved ?? start, ordered),
          },
          reversed: after(start, rest.reversed),
          fostered: moved && fostered !== null ? addDays(moved, fostered) : null,
        };
      },
    );

const stages = fc
  .tuple(day, often(around(2)), often(around(1)), often(around(4)))
  .map(([first, second, third, fourth]): Adopter["stages"] => {
    const ended = after(first, second);
    const begun = after(ended, third);
    return [first, ended, begun, after(begun, fourth)];
  });

const adopter: fc.Arbitrary<Adopter> = fc
  .record({
    family: fc.constantFrom(1, 1, 2, null),
    fosters: fc.constantFrom(true, false, null),
    stages,
    approved: often(day),
    matched: often(around(3)),
    ordered: rarely(around(6)),
    left: fc.option(day, { freq: 2 }),
  })
  .map(({ matched, ordered, ...rest }) => ({
    ...rest,
    matched: after(rest.approved, matched),
    ordered: after(rest.approved, ordered),
  }));

const request = fc
  .record({
    asked: day,
    kind: fc.constantFrom("letterbox", "letterbox", "supervised direct contact", "adult adoptee", "therapy"),
    decision: fc.constantFrom("accepted", "accepted", "declined", "withdrawn", "open", null),
    from: often(fc.integer({ min: 0, max: 60 })),
    to: rarely(fc.integer({ min: 0, max: 500 })),
  })
  .map(({ asked, from, to, ...rest }) => {
    const started = from === null ? null : addDays(asked, from);
    return { ...rest, asked, from: started, to: started && to !== null ? addDays(started, to) : null };
  });

const stretch = <T>(more: fc.Arbitrary<T>) =>
  fc
    .tuple(day, rarely(fc.integer({ min: 0, max: 600 })), more)
    .map(([from, length, rest]) => ({ ...rest, from, to: length === null ? null : addDays(from, length) }));

const ENDINGS = ["E11", "E12", "E45", "E43", "E4A", "E8", "E2"];
/** The same episodes, ended for reasons that matter here. */
const endedBy = (reasons: readonly string[]) => (episodes: readonly Episode[]) =>
  episodes.map((episode, index) =>
    episode.ceased === "E4A" ? { ...episode, ceased: reasons[index % reasons.length]! } : episode,
  );

const some = <T, U>(arbitrary: fc.Arbitrary<T>, maxLength: number, selector: (value: T) => U) =>
  fc.uniqueArray(arbitrary, { maxLength, selector });

/** Records of one invented child, and of adopters and requests. */
export const history: fc.Arbitrary<History> = fc
  .tuple(episodesFrom(day), fc.array(fc.constantFrom(...ENDINGS), { minLength: 1, maxLength: 3 }))
  .chain(([episodes, reasons]) =>
    fc.record<History>({
      header: fc.option(
        fc.record({
          bornOn: fc
            .tuple(fc.integer({ min: 2010, max: 2023 }), fc.constantFrom("02-29", "03-31", "04-01", "09-15"))
            .map(([year, rest]) => addMonths(`2000-${rest}`, 12 * (year - 2000))),
          sex: fc.constantFrom("M", "F", "U"),
        }),
        { freq: 19 },
      ),
      episodes: fc.constant(endedBy(reasons)(episodes)),
      plans: fc.array(planAfter(episodes[0]!.start), { maxLength: 3 }),
      disruptions: some(
        fc.record({
          on: day,
          what: fc.constantFrom("adoption before order", "adoption after order", "residential", "other"),
        }),
        2,
        ({ on }) => on,
      ),
      carePlans: some(
        stretch(fc.record({ aim: fc.constantFrom("adoption", "long_term_fostering", "other_plan", "none") })),
        2,
        ({ from }) => from,
      ),
      permanencePlans: some(stretch(fc.record({ completed: dayOrNone })), 1, ({ from }) => from),
      adopters: fc.array(adopter, { maxLength: 3 }),
      requests: fc.array(request, { maxLength: 2 }),
    }),
  );
