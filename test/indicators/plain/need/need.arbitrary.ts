import fc from "fast-check";
import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { after, by, day, person, several } from "./filed";
import type { Filed, Person } from "./filed";

export interface Spell extends Filed {
  readonly started_on: IsoDate;
  readonly ended_on: IsoDate | null;
  readonly primary_need: string | null;
}

export interface History extends Person {
  readonly contacts: readonly (Filed & { contacted_on: IsoDate; source: string })[];
  readonly referrals: readonly (Filed & {
    referred_on: IsoDate;
    source: string | null;
    no_further_action: string | null;
  })[];
  readonly assessments: readonly (Filed & {
    started_on: IsoDate;
    authorised_on: IsoDate | null;
    child_seen: string | null;
  })[];
  readonly children_in_need: readonly Spell[];
}

const source = fc.constantFrom("1A", "health services", "3E", "6", "10", "2A", "5D");
const yesOrNo = fc.constantFrom("yes", "no", null);

/** Days one after another. */
const chain = (gaps: readonly number[]) =>
  fc.tuple(day, fc.array(fc.constantFrom(...gaps), { maxLength: 3 })).map(([first, steps]) => {
    let at = first;
    return [first, ...steps.map((step) => (at = addDays(at, step)))];
  });

const referrals = chain([1, 40, 364, 365, 366, 367]).chain((days) =>
  fc.tuple(
    ...days.map((referred_on) =>
      fc.record({
        by,
        referred_on: fc.constant(referred_on),
        source: fc.option(source),
        no_further_action: yesOrNo,
      }),
    ),
  ),
);

const spells = fc
  .tuple(
    day,
    fc.array(
      fc.record({
        by,
        length: fc.constantFrom(null, 0, 30, 88, 89, 90, 91, 92, 181, 182, 183, 364, 365, 366, 729, 730, 731),
        gap: fc.constantFrom(-20, 0, 1, 90, 364, 365, 366),
        primary_need: fc.constantFrom("N1", "N5", "N9", null),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([first, drawn]) => {
    let started_on = first;
    return drawn.map(({ length, gap, ...rest }) => {
      const spell = { ...rest, started_on, ended_on: after(started_on, length) };
      started_on = addDays(started_on, Math.max(1, (length ?? 50) + gap));
      return spell;
    });
  });

/** Records of an invented child on the way to being in need. */
export const history: fc.Arbitrary<History> = fc.record({
  ...person,
  contacts: several(
    fc.record({ by, contacted_on: day, source }),
    2,
    ({ contacted_on, source }) => contacted_on + source,
  ),
  referrals: fc.oneof(fc.constant([]), referrals),
  assessments: several(
    fc
      .record({
        by,
        started_on: day,
        length: fc.constantFrom(null, 20, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 90),
        child_seen: yesOrNo,
      })
      .map(({ length, ...rest }) => ({ ...rest, authorised_on: after(rest.started_on, length) })),
    2,
    ({ started_on }) => started_on,
  ),
  children_in_need: fc.oneof(fc.constant([]), spells, spells),
});
