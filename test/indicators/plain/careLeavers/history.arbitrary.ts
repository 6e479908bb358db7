import fc from "fast-check";
import { addDays, addMonths } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { History, Return, State } from "./history";

/** Days a clock before a date asked, and the days beside them. */
const TURNING = ["2022-03-31", "2023-03-31", "2024-02-29", "2024-03-31", "2024-09-01", "2025-03-31"];
const near = fc
  .tuple(fc.constantFrom(...TURNING), fc.constantFrom(-366, -365, -184, -183, -182, -57, -56, -55, -1, 0, 1))
  .map(([day, off]) => addDays(day, off));
const anywhere = fc.integer({ min: 0, max: 1600 }).map((offset) => addDays("2021-01-01", offset));
const day = fc.oneof({ weight: 2, arbitrary: anywhere }, { weight: 1, arbitrary: near });
const dayOrNone = fc.option(day, { freq: 3 });

const ACTIVITIES = ["F1", "P1", "F2", "P2", "F3", "P3", "F4", "P4", "F5", "G4", "G5", "G6", "0", null];
const state: fc.Arbitrary<State> = fc.record({
  from: day,
  eligibility: fc.constantFrom(
    "relevant",
    "former relevant",
    "former relevant",
    "no current eligibility",
    null,
  ),
  inTouch: fc.constantFrom("YES", "YES", "YES", "YES", "NO", "REFU", "DIED", "RHOM", null),
  accommodation: fc.constantFrom("U", "Z", "Z", "X", "W", "S", "R", "D", null),
  suitable: fc.constantFrom("suitable", "suitable", "unsuitable", null),
  shared: fc.constantFrom(true, false, null),
  left: fc.constantFrom("tenancy breakdown", "evicted", "planned move", null),
  activity: fc.constantFrom(...ACTIVITIES),
  employs: fc.constantFrom(true, false, null),
  adviser: fc.constantFrom("PA1", null),
});

const returns = fc
  .record({
    bornOn: fc.constantFrom("2003-04-01", "2003-03-31", "2004-02-29", "2005-09-01", "2006-06-15"),
    years: fc.uniqueArray(fc.integer({ min: 2022, max: 2026 }), { maxLength: 3 }),
    lots: fc.array(
      fc.record({
        inTouch: fc.constantFrom("YES", "YES", "NO", "DIED", "RHOM"),
        activity: fc.constantFrom("F1", "P2", "F4", "G4", "G5", "0"),
        accommodation: fc.constantFrom("U1", "U2", "Z1", "G1", "R1", "X2", "0"),
      }),
      { minLength: 3, maxLength: 3 },
    ),
  })
  .map(({ bornOn, years, lots }) => years.map<Return>((year, index) => ({ year, bornOn, ...lots[index]! })));

const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number, selector: (each: T) => string) =>
  fc.uniqueArray(arbitrary, { maxLength, selector });

/** Birthdays that make 16, 18, 22 and 25 on, before and after dates asked. */
const bornOn = fc
  .tuple(
    fc.constantFrom("2024-03-31", "2024-04-01", "2024-02-29", "2025-03-31", "2023-11-15", "2024-09-01"),
    fc.constantFrom(15, 16, 17, 18, 18, 20, 21, 22, 24, 25),
  )
  .map(([on, years]): IsoDate => addMonths(on, -12 * years));

const care = fc
  .tuple(day, dayOrNone)
  .map(([from, to]) => [{ from, to: to !== null && to <= from ? null : to }]);

/** Some years of an invented young person after care. */
export const history: fc.Arbitrary<History> = fc.record({
  header: fc.option(fc.record({ bornOn }), { freq: 14 }),
  care: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: care }),
  states: few(state, 4, ({ from }) => from),
  plans: few(
    fc.record({
      kind: fc.constantFrom("pathway", "pathway", "careers", "health"),
      from: day,
      completed: dayOrNone,
      reviewed: dayOrNone,
      ended: fc.option(day, { freq: 1 }),
    }),
    3,
    ({ kind, from }) => kind + from,
  ),
  contacts: few(fc.record({ on: day, reached: fc.constantFrom(true, true, false) }), 4, ({ on }) => on),
  destinations: few(
    fc.record({ from: day, activity: fc.constantFrom("apprenticeship", "training", "employment", "neet") }),
    2,
    ({ from, activity }) => from + activity,
  ),
  panels: few(
    fc.record({
      on: day,
      intended: fc.constantFrom("higher education", "higher education", "apprenticeship", null),
      careersPlan: dayOrNone,
    }),
    2,
    ({ on }) => on,
  ),
  returns: fc.oneof(fc.constant([]), returns),
  isLinked: fc.constantFrom(true, true, true, false),
});
