import fc from "fast-check";
import { addDays, addMonths } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { episodesFrom } from "../care/episodes.arbitrary";
import type { Episode } from "../care/history";

export interface Worker {
  readonly registered: boolean;
  readonly agency: boolean | null;
  readonly newlyQualified: boolean | null;
  readonly caseload: number | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Work with the child. `worker` null: a team holds the case. */
export interface Involvement {
  readonly worker: string | null;
  readonly role: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface Audit {
  readonly on: IsoDate;
  readonly grade: string | null;
  readonly overview: boolean | null;
  readonly supervised: boolean | null;
  readonly heard: boolean | null;
}

/** One invented child with those who work with it, and some of the authority's workers. */
export interface History {
  readonly header: { readonly bornOn: IsoDate; readonly sex: "M" | "F" | "U" } | null;
  readonly episodes: readonly Episode[];
  readonly workers: readonly Worker[];
  readonly involvements: readonly Involvement[];
  readonly audits: readonly Audit[];
  readonly statements: readonly { readonly on: IsoDate; readonly purpose: string | null }[];
  readonly assessments: readonly { readonly on: IsoDate; readonly hasTeam: boolean }[];
}

const TURNING = [
  "2023-03-31",
  "2023-04-01",
  "2024-02-29",
  "2024-03-31",
  "2024-04-01",
  "2024-08-31",
  "2025-03-31",
];
const anyDay = fc.integer({ min: 0, max: 2100 }).map((offset) => addDays("2020-06-01", offset));
const day = fc.oneof(
  { weight: 3, arbitrary: anyDay },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...TURNING), fc.integer({ min: -1, max: 1 }))
      .map(([on, more]) => addDays(on, more)),
  },
);
const answer = fc.constantFrom(true, false, null);
const stretch = <T>(more: fc.Arbitrary<T>) =>
  fc
    .tuple(day, fc.option(fc.constantFrom(0, 1, 30, 364, 365, 366, 700), { freq: 3 }), more)
    .map(([from, length, rest]) => ({ ...rest, from, to: length === null ? null : addDays(from, length) }));

const worker = stretch(
  fc.record({
    registered: fc.constantFrom(true, true, false),
    ...{ agency: answer, newlyQualified: answer, isStartTold: fc.constantFrom(true, true, true, false) },
    caseload: fc.constantFrom(0, 12, 16, 21, null),
  }),
).map(({ isStartTold, from, ...rest }): Worker => ({ ...rest, from: isStartTold ? from : null }));

const audit = fc.record({
  on: day,
  grade: fc.constantFrom("outstanding", "good", "requires improvement", "inadequate", null),
  ...{ overview: answer, supervised: answer, heard: answer },
});

/** Work of several workers with a child, often of the same one in two roles or twice at once. */
export const history: fc.Arbitrary<History> = fc.record({
  header: fc.option(
    fc.record({
      bornOn: fc.integer({ min: 0, max: 5000 }).map((offset) => addMonths("2005-02-28", offset % 200)),
      sex: fc.constantFrom("M", "F", "U"),
    }),
    { freq: 9 },
  ),
  episodes: fc.oneof(episodesFrom(day), fc.constant([])),
  workers: fc.array(worker, { maxLength: 3 }),
  involvements: fc.array(
    stretch(
      fc.record({
        worker: fc.constantFrom("A", "A", "B", "C", null),
        role: fc.constantFrom(
          ...[
            "social worker",
            "social worker",
            "independent reviewing officer",
            "personal adviser",
            "manager",
          ],
        ),
      }),
    ),
    { maxLength: 4 },
  ),
  audits: fc.uniqueArray(audit, { maxLength: 2, selector: ({ on }) => on }),
  statements: fc.array(
    fc.record({ on: day, purpose: fc.constantFrom("worry", "good news", "looked after review", null) }),
    { maxLength: 3 },
  ),
  assessments: fc.uniqueArray(fc.record({ on: day, hasTeam: fc.constantFrom(true, true, false) }), {
    maxLength: 2,
    selector: ({ on }) => on,
  }),
});
