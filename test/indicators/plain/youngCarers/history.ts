import fc from "fast-check";
import { addDays, addMonths } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { episodesFrom } from "../care/episodes.arbitrary";
import type { Attendance, Episode } from "../care/history";

type Day = IsoDate | null;

/** A referral to the service with what came of it. */
export interface Referral {
  readonly on: IsoDate;
  readonly by: string | null;
  readonly assessed: Day;
  readonly from: Day;
  readonly to: Day;
  readonly reviewed: Day;
  readonly transition: Day;
  readonly counselling: Day;
  readonly need: string | null;
  readonly parentIsIll: boolean | null;
}

interface Stretch {
  readonly from: IsoDate;
  readonly to: Day;
}

/** One invented young carer in the service's, the case system's and the school's records. */
export interface History {
  readonly header: { readonly bornOn: IsoDate; readonly sex: "M" | "F" | "U" } | null;
  readonly referrals: readonly Referral[];
  readonly breaks: readonly { readonly on: IsoDate; readonly event: string }[];
  readonly inNeed: readonly Stretch[];
  readonly onPlan: readonly Stretch[];
  readonly workers: readonly (Stretch & { readonly role: string; readonly isNamed: boolean })[];
  readonly episodes: readonly Episode[];
  readonly enrolments: readonly Stretch[];
  readonly attendance: readonly Attendance[];
  /** Whether the UPN was linked to the child; if not, its school records are another child's. */
  readonly isUpnLinked: boolean;
}

const TURNING = [
  "2023-03-31",
  "2024-02-29",
  "2024-03-31",
  "2024-09-01",
  "2025-03-31",
  "2022-12-31",
  "2023-12-31",
];
const day = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2100 }).map((offset) => addDays("2020-06-01", offset)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...TURNING), fc.integer({ min: -1, max: 1 }), fc.constantFrom(0, -12, 12))
      .map(([on, days, months]) => addDays(addMonths(on, months), days)),
  },
);
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });
const gap = fc.constantFrom(0, 1, 30, 200, 364, 365, 366, 700);
const stretch = <T>(more: fc.Arbitrary<T>) =>
  fc
    .tuple(day, rarely(gap), more)
    .map(([from, length, rest]) => ({ ...rest, from, to: length === null ? null : addDays(from, length) }));
const stretches = (maxLength: number) =>
  fc.uniqueArray(stretch(fc.constant({})), { maxLength, selector: ({ from }) => from });

const referral = fc
  .record({
    on: day,
    by: fc.constantFrom("social care", "self", "school", "voluntary organisation", null),
    assessed: rarely(day),
    start: fc.option(gap, { freq: 6 }),
    length: rarely(gap),
    reviewed: rarely(day),
    transition: rarely(day),
    counselling: rarely(day),
    need: fc.constantFrom("mental health", "long-term illness", "not known", "other", null),
    parentIsIll: fc.constantFrom(true, false, null),
  })
  .map(({ start, length, ...rest }): Referral => {
    const from = start === null ? null : addDays(rest.on, start);
    return { ...rest, from, to: from && length !== null ? addDays(from, length) : null };
  });

/** Stretches of school around the first of the school year and the date, some just at a tenth missed. */
const attendance = fc
  .record({
    from: day,
    length: gap,
    possible: fc.constantFrom(0, 10, 100, 190),
    authorised: fc.constantFrom(0, 0, 1, 9, 10, 18, 19),
    unauthorised: fc.constantFrom(0, 0, 1),
  })
  .map(({ length, ...rest }) => ({ ...rest, to: addDays(rest.from, length) }));

export const history: fc.Arbitrary<History> = fc.record({
  header: fc.option(
    fc.record({
      bornOn: fc
        .tuple(fc.integer({ min: 2005, max: 2016 }), fc.constantFrom("02-29", "03-31", "04-01", "09-01"))
        .map(([year, rest]) => addMonths(`2000-${rest}`, 12 * (year - 2000))),
      sex: fc.constantFrom("M", "F", "U"),
    }),
    { freq: 9 },
  ),
  referrals: fc.uniqueArray(referral, { maxLength: 3, selector: ({ on }) => on }),
  breaks: fc.uniqueArray(fc.record({ on: day, event: fc.constantFrom("bowling", "pantomime") }), {
    maxLength: 3,
    selector: ({ on, event }) => on + event,
  }),
  inNeed: stretches(1),
  onPlan: stretches(1),
  workers: fc.array(
    stretch(
      fc.record({
        role: fc.constantFrom("social worker", "social worker", "youth worker"),
        isNamed: fc.constantFrom(true, true, false),
      }),
    ),
    { maxLength: 2 },
  ),
  episodes: fc.oneof(episodesFrom(day), fc.constant([]), fc.constant([])),
  enrolments: stretches(2),
  attendance: fc.uniqueArray(attendance, { maxLength: 4, selector: ({ from }) => from }),
  isUpnLinked: fc.constantFrom(true, true, true, false),
});
