import fc from "fast-check";
import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";

/** A period of care: the day it ended is not part of it. */
export interface Stay {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly why: string;
}

/** What was done for the family, from its first day to its last (null: it goes on; no first day: it never began). */
export interface Work {
  readonly kind: string;
  readonly referred: IsoDate;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** An invented child who comes into care, once or again, and leaves it. */
export interface History {
  readonly bornOn: IsoDate;
  readonly stays: readonly Stay[];
  readonly work: readonly Work[];
  readonly plans: readonly { readonly kind: string; readonly from: IsoDate; readonly to: IsoDate | null }[];
  readonly histories: readonly {
    readonly form: string;
    readonly given: IsoDate | null;
    readonly holdsImmunisations: boolean | null;
  }[];
  readonly registrations: readonly {
    readonly with: string;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
  }[];
  /** Whether the NHS number was linked; if not, what health holds is another's. */
  readonly isLinked: boolean;
}

const TURNING = ["2022-03-31", "2023-03-31", "2024-02-29", "2024-03-31", "2024-09-01", "2025-03-31"];
const turning = fc
  .tuple(fc.constantFrom(...TURNING), fc.integer({ min: -1, max: 2 }))
  .map(([on, off]) => addDays(on, off));
const anywhere = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays("2021-01-01", offset));
const day = fc.oneof({ weight: 3, arbitrary: anywhere }, { weight: 1, arbitrary: turning });

/** Periods of care one after the other; the last may go on, and one may begin on the day another ended. */
const stays = fc
  .tuple(
    day,
    fc.array(
      fc.record({
        length: fc.constantFrom(1, 30, 200, 366),
        gap: fc.constantFrom(0, 1, 60, 364, 365, 366, 367),
        why: fc.constantFrom("E4A", "E4A", "E4B", "E5", "E2", "E8"),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    fc.boolean(),
  )
  .map(([first, drawn, goesOn]) => {
    let from = first;
    return drawn.map<Stay>(({ length, gap, why }, index) => {
      const to = goesOn && index === drawn.length - 1 ? null : addDays(from, length);
      const stay = { from, to, why };
      from = addDays(from, length + gap);
      return stay;
    });
  });

/** A day around one on which care began or ended, or one year before it. */
const near = (found: readonly Stay[]) =>
  fc
    .tuple(
      fc.constantFrom(...found.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))),
      fc.constantFrom(-400, -367, -366, -365, -364, -60, -2, -1, 0, 1, 10),
    )
    .map(([on, off]) => addDays(on, off));

const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number, selector: (each: T) => string) =>
  fc.uniqueArray(arbitrary, { maxLength, selector });

const KINDS = ["early help", "early help", "family group conference", "edge of care", "adolescent team"];
const OTHER_KINDS = ["rapid response", "reunification", "short breaks", "other"];

const around = (found: readonly Stay[]) => {
  const on = near(found);
  const orNone = fc.option(on, { freq: 3 });
  return fc.record({
    // Some who are 16 when they leave, and some the day before.
    bornOn: fc.oneof(
      on.map((day) => addDays(day, -16 * 365 - 4)),
      fc.constantFrom("2006-02-28", "2008-03-31", "2016-06-15"),
    ),
    stays: fc.constant(found),
    work: few(
      fc
        .record({
          kind: fc.constantFrom(...KINDS, ...OTHER_KINDS),
          from: on,
          to: orNone,
          began: fc.boolean(),
        })
        .map(({ began, from, ...rest }) => ({
          ...{ ...rest, referred: from },
          from: began || rest.kind === "early help" ? from : null,
        })),
      3,
      ({ kind, referred }) => kind + referred,
    ),
    plans: few(
      fc.record({ kind: fc.constantFrom("return home", "return home", "placement"), from: on, to: orNone }),
      2,
      ({ kind, from }) => kind + from,
    ),
    histories: few(
      fc.record({
        form: fc.constantFrom("passport", "letter", "digital"),
        given: fc.option(fc.oneof(on, day), { freq: 3 }),
        holdsImmunisations: fc.constantFrom(true, true, false, null),
      }),
      2,
      ({ form }) => form,
    ),
    registrations: few(
      fc.record({
        with: fc.constantFrom("general practice", "general practice", "dentist"),
        from: on,
        to: orNone,
      }),
      2,
      (each) => each.with + each.from,
    ),
    isLinked: fc.constantFrom(true, true, true, false),
  });
};

export const history: fc.Arbitrary<History> = stays.chain(around);
