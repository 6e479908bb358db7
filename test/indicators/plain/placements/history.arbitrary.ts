import fc from "fast-check";
import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { episodesFrom } from "../care/episodes.arbitrary";
import { NOTHING } from "../care/history";
import { HOMES } from "./places";
import type { PlacedHistory } from "./history";

const DAYS_OF_RECORDS = 2100;
const day = fc.integer({ min: 0, max: DAYS_OF_RECORDS }).map((offset) => addDays("2020-06-01", offset));
/** Ends of years, near which the clocks of the indicators turn. */
const turning = fc
  .tuple(
    fc.constantFrom("2023-03-31", "2024-02-29", "2024-03-31", "2025-03-31"),
    fc.constantFrom(-366, -365, -1, 0, 1),
  )
  .map(([date, offset]) => addDays(date, offset));
const anyDay = fc.oneof({ weight: 3, arbitrary: day }, { weight: 1, arbitrary: turning });
const dayOrNone = fc.option(anyDay, { freq: 3 });

/** Days after `from` that something took; null: it has not happened. */
const after = (days: readonly (number | null)[]) => fc.constantFrom(...days);
const plus = (from: IsoDate, days: number | null) => (days === null ? null : addDays(from, days));

const stretch = fc
  .tuple(anyDay, after([null, null, 0, 1, 30, 364, 365, 366, 731]))
  .map(([from, days]) => ({ from, to: plus(from, days) }));

const with_ = <T, U>(first: fc.Arbitrary<T>, second: fc.Arbitrary<U>) =>
  fc.tuple(first, second).map(([a, b]) => ({ ...a, ...b }));

const carePlan = with_(
  stretch,
  fc.record({
    aim: fc.constantFrom("return_eventually", "adoption", "supported_living", "other_plan", null),
  }),
);

const childPlan = fc
  .record({
    ...{ kind: fc.constantFrom("placement", "placement", "permanence", "safety"), from: anyDay },
    ...{ due: after([0, 5, 30, 90, null]), done: after([-1, 0, 0, 1, null]), to: after([null, 0, 60, 800]) },
  })
  .map(({ kind, from, due, done, to }) => {
    const dueOn = plus(from, due);
    return { kind, from, due: dueOn, completed: plus(dueOn ?? from, done), to: plus(from, to) };
  });

const worker = with_(
  stretch,
  fc.record({
    role: fc.constantFrom("social worker", "social worker", "social worker", "personal adviser"),
    worker: fc.constantFrom("W1", "W2", "W3", "W4", null),
  }),
);

/** Schools begun near the days placements begin, so that some come with a move and some just miss it. */
const schools = (starts: readonly IsoDate[]) =>
  fc.uniqueArray(
    fc
      .record({
        on:
          starts.length > 0
            ? fc.oneof(anyDay, fc.constantFrom(...starts), fc.constantFrom(...starts))
            : anyDay,
        late: fc.constantFrom(-1, 0, 1, 29, 30, 30, 31),
        length: after([null, 0, 29, 30, 100, 700]),
        urn: fc.constantFrom("100001", "100002", "100003"),
        year: fc.constantFrom("N2", "R", "7", "11", null),
        status: fc.constantFrom("C", "C", "C", "M", "S", "G", null),
      })
      .map(({ on, late, length, ...rest }) => {
        const from = addDays(on, late);
        return { ...rest, from, to: plus(from, length) };
      }),
    { maxLength: 6, selector: ({ from, urn }) => from + urn },
  );

const offer = fc
  .record({
    ...{ kind: fc.constantFrom("mentor", "independent visitor", "complaint"), offered: anyDay },
    ...{ used: after([null, 0, 14]), ended: after([null, null, 14, 15, 400]) },
  })
  .map(({ kind, offered, used, ended }) => ({
    ...{ kind, offered, used: plus(offered, used), ended: plus(offered, ended) },
  }));

const complaint = fc
  .record({ received: anyDay, answered: after([null, 0, 10, 60]) })
  .map(({ received, answered }) => ({ received, answered: plus(received, answered) }));

const breakdown = fc
  .record({
    ...{ on: anyDay, what: fc.constantFrom("long-term fostering", "adoption after order", "residential") },
    ...{ due: after([null, 28]), held: after([null, 27, 28, 29, 200]) },
  })
  .map(({ on, what, due, held }) => ({ on, what, due: plus(on, due), held: plus(on, held) }));

const household = with_(stretch, fc.record({ places: fc.constantFrom(0, 1, 3, null) }));

const ETHNICITIES = ["WBRI", "WROM", "MWBA", "APKN", "BAFR", "CHNE", "REFU", "NOBT"];
const ethnicity = fc.constantFrom(...ETHNICITIES);
const LEAVING = ["E4A", "E4B", "E11", "E12", "E45", "E48", "E5", "E6", "E8", "E17", "X1"];
const CHANGES = ["CARPL", "CREQB", "CHILD", "ALLEG", "OTHER", null];

const placedEpisodes = fc
  .tuple(
    episodesFrom(anyDay),
    fc.infiniteStream(
      fc.tuple(
        fc.constantFrom(...LEAVING),
        fc.constantFrom(...CHANGES),
        fc.constantFrom(null, "J1", "L2", "C1", "V2"),
        fc.constantFrom(null, null, null, "R5", "U1", "U4", "A6"),
      ),
    ),
  )
  .map(([episodes, chances]) =>
    episodes.map((episode) => {
      const [left, changed, legal, place] = chances.next().value;
      const isShortBreak = episode.legal === "V3" || episode.legal === "V4";
      const ceased = episode.ceased === "E4A" ? left : episode.ceased;
      return {
        ...{ ...episode, ceased, changed },
        ...(legal && !isShortBreak && { legal }),
        ...(place && { place }),
      };
    }),
  );

const few = <T>(each: fc.Arbitrary<T>, key: (one: T) => string) =>
  fc.uniqueArray(each, { maxLength: 3, selector: key });

const withoutSchools = fc.record({
  ...(Object.fromEntries(Object.entries(NOTHING).map(([name, value]) => [name, fc.constant(value)])) as {
    [K in keyof typeof NOTHING]: fc.Arbitrary<(typeof NOTHING)[K]>;
  }),
  header: fc.option(
    fc.record({
      bornOn: fc.integer({ min: 0, max: 6000 }).map((days) => addDays("2005-01-01", days)),
      sex: fc.constantFrom("M", "F", "U"),
    }),
    { freq: 19 },
  ),
  episodes: placedEpisodes,
  asylum: fc.oneof(fc.constant([]), fc.tuple(fc.record({ until: dayOrNone }))),
  home: fc.option(fc.constantFrom(...HOMES), { freq: 9 }),
  ethnicity: fc.option(ethnicity, { freq: 2 }),
  answers: few(fc.record({ on: anyDay, ethnicity }), ({ on }) => on),
  carePlans: few(carePlan, ({ from }) => from),
  childPlans: few(childPlan, ({ kind, from }) => kind + from),
  needAssessments: few(fc.record({ on: anyDay, authorised: dayOrNone }), ({ on }) => on),
  workers: fc.array(worker, { maxLength: 5 }),
  offers: few(offer, ({ kind, offered }) => kind + offered),
  complaints: fc.array(complaint, { maxLength: 2 }),
  breakdowns: few(breakdown, ({ on }) => on),
  states: few(
    fc.record({ from: anyDay, shared: fc.constantFrom(true, true, false, null) }),
    ({ from }) => from,
  ),
  households: fc.array(household, { maxLength: 2 }),
  healthPlaces: few(
    fc.record({
      due: anyDay,
      inArea: fc.constantFrom(true, false, null),
      by: fc.constantFrom("local" as const, "nhs" as const),
    }),
    ({ due, by }) => due + by,
  ),
  isLinked: fc.record({
    upn: fc.constantFrom(true, true, true, false),
    nhs: fc.constantFrom(true, true, true, false),
  }),
});

/** How an invented child in care lives. */
export const history: fc.Arbitrary<PlacedHistory> = withoutSchools.chain((lived) =>
  schools(lived.episodes.map(({ start }) => start)).map((told) => ({ ...lived, schools: told })),
);
