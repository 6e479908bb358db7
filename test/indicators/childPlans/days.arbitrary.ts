import fc from "fast-check";
import { childPlanDuties } from "../../../src/duties";
import type { Clock } from "../../../src/duties/clock";
import { addDays, addMonths, daysBetween } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { workingDaysAfter } from "../plain/calendar";

/** Days that are asked of: month ends, after Easter and Christmas, Septembers, beyond the bank holidays known. */
export const DAYS: readonly IsoDate[] = [
  ...["2012-01-20", "2018-04-03", "2023-12-27", "2024-02-29", "2024-03-31"],
  ...["2024-09-01", "2024-09-27", "2025-02-28", "2028-02-10"],
];

/** Every clock that some duty has, and a few lengths besides. */
const CLOCKS: readonly Clock[] = [
  ...childPlanDuties.flatMap(({ required, review }) => [
    ...(required ? [required.due, required.madeBefore ?? []] : []),
    ...(review?.clocks ?? []),
    ...(review?.byAge ? [review.byAge.before, review.byAge.from] : []),
  ]),
  ...[[], [{ days: 1 }], [{ days: 91 }], [{ months: 9 }], [{ months: 30 }]],
];

const run = (clock: Clock, from: IsoDate): IsoDate =>
  clock.reduce((on, step) => {
    if ("months" in step) return addMonths(on, step.months);
    return "days" in step ? addDays(on, step.days) : workingDaysAfter(on, step.workingDays);
  }, from);

/** The last day from which a clock has run out by `day`. */
function before(clock: Clock, day: IsoDate): IsoDate {
  let from = addDays(day, daysBetween(run(clock, day), day) + 7);
  while (run(clock, from) > day) from = addDays(from, -1);
  return from;
}

/** The days from which some clock runs out today. */
const STARTS = new Map(DAYS.map((day) => [day, [...new Set(CLOCKS.map((clock) => before(clock, day)))]]));

const beside = fc.constantFrom(-1, 0, 0, 0, 1);

/** A day from which a clock runs out today, yesterday or tomorrow; any day; or one of the three. */
export const about = (day: IsoDate): fc.Arbitrary<IsoDate> =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...STARTS.get(day)!), beside).map(([start, days]) => addDays(start, days)),
    fc.integer({ min: -40, max: 900 }).map((days) => addDays(day, -days)),
    beside.map((days) => addDays(day, days)),
  );

const LENGTHS: readonly Clock[] = [
  ...CLOCKS,
  ...[[{ days: -28 }], [{ months: -12 }], [{ months: -24 }], [], [], []],
];

/** Days about today, and days that a clock's length lies between and another day of the same life. */
export function daysOf(day: IsoDate, pool: readonly IsoDate[]): fc.Arbitrary<IsoDate> {
  const near = fc
    .tuple(fc.constantFrom(...pool), fc.constantFrom(...LENGTHS), beside)
    .map(([on, clock, days]) => addDays(run(clock, on), days));
  return fc.oneof(about(day), near, near);
}

const AGES = [0, 1, 3, 4, 5, 10, 13, 14, 15, 16, 16, 17, 17, 18, 20, 25];

/** Birthdays on, before and after a day, and about the start of a school year. */
export const bornAbout = (day: fc.Arbitrary<IsoDate>): fc.Arbitrary<IsoDate> =>
  fc
    .tuple(day, fc.constantFrom(...AGES), beside, fc.constantFrom(null, null, "08-31", "09-01", "09-02"))
    .map(([on, years, days, rest]) => {
      const born = addDays(addMonths(on, -12 * years), days);
      return rest === null ? born : `${born.slice(0, 5)}${rest}`;
    });
