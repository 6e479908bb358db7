import fc from "fast-check";
import type { IsoDate } from "../../../../src/lib/dates";
import { after, by, day, person, several } from "./filed";
import type { Filed, Person } from "./filed";

export interface Proceedings extends Filed {
  readonly issued_on: IsoDate;
  readonly application: string;
  readonly concluded_on: IsoDate | null;
}

export interface Support extends Filed {
  readonly kind: string;
  readonly referred_on: IsoDate;
  readonly ended_on: IsoDate | null;
  readonly outcome: string | null;
}

export interface History extends Person {
  readonly pre_proceedings: readonly (Filed & {
    decided_on: IsoDate;
    ended_on: IsoDate | null;
    outcome: string | null;
  })[];
  readonly legal_proceedings: readonly Proceedings[];
  readonly family_support: readonly Support[];
  readonly private_fostering: readonly (Filed & {
    started_on: IsoDate;
    notified_on: IsoDate | null;
    first_visited_on: IsoDate | null;
    ended_on: IsoDate | null;
  })[];
  readonly early_help_assessments: readonly (Filed & {
    started_on: IsoDate;
    completed_on: IsoDate | null;
    ended_on: IsoDate | null;
  })[];
}

const length = fc.constantFrom(null, null, 0, 30, 180, 181, 182, 183, 184, 365, 700);
const KINDS = ["family group conference", "adolescent team", "edge of care"];
const OUTCOMES = [
  ...["remained with family", "remained with family", "lives with relatives", "referred to social care"],
  ...["looked after", "disengaged", null],
];

const proceedings = fc
  .record({
    by,
    issued_on: day,
    application: fc.constantFrom("care order", "care order", "supervision order", "placement order"),
    length,
  })
  .map(({ length, ...rest }) => ({ ...rest, concluded_on: after(rest.issued_on, length) }));

const support = fc
  .record({
    by,
    kind: fc.constantFrom(...KINDS),
    referred_on: day,
    length,
    outcome: fc.constantFrom(...OUTCOMES),
  })
  .map(({ length, ...rest }) => ({ ...rest, ended_on: after(rest.referred_on, length) }));

const fostering = fc
  .record({
    by,
    started_on: day,
    notified: fc.constantFrom(null, 0, 3, 30),
    visited: fc.constantFrom(null, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    length,
  })
  .map(({ notified, visited, length, ...rest }) => {
    const notified_on = after(rest.started_on, notified);
    const first_visited_on = after(notified_on ?? rest.started_on, visited);
    return { ...rest, notified_on, first_visited_on, ended_on: after(rest.started_on, length) };
  });

/** Records of early help, support, private fostering and the courts of an invented child. */
export const history: fc.Arbitrary<History> = fc.record({
  ...person,
  pre_proceedings: several(
    fc
      .record({
        by,
        decided_on: day,
        length,
        outcome: fc.constantFrom("issue", "step down", "step down", null),
      })
      .map(({ length, ...rest }) => ({ ...rest, ended_on: after(rest.decided_on, length) })),
    2,
    ({ decided_on }) => decided_on,
  ),
  legal_proceedings: several(proceedings, 3, ({ issued_on }) => issued_on),
  family_support: several(support, 2, ({ kind, referred_on }) => kind + referred_on),
  private_fostering: several(fostering, 2, ({ started_on }) => started_on),
  early_help_assessments: several(
    fc
      .record({ by, started_on: day, done: fc.constantFrom(null, 0, 20, 45), length })
      .map(({ done, length, ...rest }) => ({
        ...rest,
        completed_on: after(rest.started_on, done),
        ended_on: after(rest.started_on, length),
      })),
    2,
    ({ started_on }) => started_on,
  ),
});
