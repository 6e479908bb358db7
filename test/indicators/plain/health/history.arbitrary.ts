import fc from "fast-check";
import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { episodesFrom } from "../care/episodes.arbitrary";
import type { Episode } from "../care/history";
import type { Assessment, History } from "./history";

const day = fc.integer({ min: 0, max: 2100 }).map((offset) => addDays("2020-06-01", offset));
const dayOrNone = fc.option(day, { freq: 4 });
const by = fc.constantFrom("local" as const, "nhs" as const);
const yes = fc.constantFrom(true, true, false, null);
const outcome = fc.constantFrom(
  "completed",
  "completed",
  "waiting",
  "not brought",
  "declined",
  "cancelled",
  null,
);

/** A number of days after a day, or none. */
const after = (...days: (number | null)[]) => fc.constantFrom(...days);
const plus = (on: IsoDate, days: number | null) => (days === null ? null : addDays(on, days));

const delay = fc.constantFrom("late request", "no appointment", "other area", null, null);

const assessment = fc
  .record({
    kind: fc.constantFrom("IHA" as const, "RHA" as const, "RHA" as const),
    due: day,
    requested: after(-95, -92, -91, -90, -89, -60, -5, 3, null),
    done: after(-20, -1, 0, 1, 30, 90, 200, null, null),
    ...{ outcome, by, emotional: yes },
    copied: after(0, 1, 30, 200, null),
    assured: after(0, 3, 30, null),
    usedSdq: yes,
    delay,
  })
  .map(({ due, requested, done, copied, assured, ...rest }): Assessment => {
    const doneOn = plus(due, done);
    return {
      ...{ ...rest, due, requested: plus(due, requested), done: doneOn },
      outcome: doneOn !== null && rest.outcome === "waiting" ? "completed" : rest.outcome,
      copied: doneOn && plus(doneOn, copied),
      assured: doneOn && plus(doneOn, assured),
    };
  });

/** First assessments about the 20th working day and the 28th day of care. */
const initial = (episodes: readonly Episode[]) =>
  fc
    .tuple(
      fc.constantFrom(...episodes.slice(0, 4).map(({ start }) => start), "2024-01-02"),
      fc.tuple(after(27, 28, 29, 30, 32), after(-1, 0, 14, 26, 27, 28, 29, 30, 31, 33, null)),
      fc.tuple(by, delay),
    )
    .map(([start, [due, done], [by, delay]]): Assessment => {
      const doneOn = plus(start, done);
      return {
        ...{ kind: "IHA", due: addDays(start, due!), requested: start, done: doneOn, by },
        ...{ outcome: doneOn === null ? "waiting" : null, emotional: null, copied: doneOn, assured: null },
        ...{ usedSdq: null, delay },
      };
    });

const screen = (episodes: readonly Episode[]) =>
  fc
    .tuple(
      fc.constantFrom(...episodes.slice(0, 4).map(({ start }) => start), "2024-01-02"),
      after(-1, 0, 20, 41, 42, 43, 90, null),
      fc.constantFrom(42, 42, 42, 42, -1, 0, 41, 43),
      fc.tuple(by, fc.array(yes, { minLength: 3, maxLength: 3 })),
    )
    .map(([start, done, due, [by, there]]) => ({
      ...{ due: addDays(start, due), done: plus(start, done), by, there },
    }));

const questionnaire = fc
  .record({
    on: day,
    score: fc.constantFrom(0, 13, 14, 16, 17, 18, 40),
    reviewed: after(0, 1, 30, 200, 400, null),
    by,
  })
  .map(({ reviewed, ...rest }) => ({ ...rest, reviewed: plus(rest.on, reviewed) }));
const dental = fc.record({
  on: day,
  outcome: fc.constantFrom("completed", "completed", "not brought", "waiting"),
  by,
});
const development = fc
  .record({
    review: fc.constantFrom("6-8 weeks", "1 year", "2 years"),
    due: day,
    done: after(-3, 0, 1, 10, null),
    ...{ outcome, by },
  })
  .map(({ done, ...rest }) => ({ ...rest, done: plus(rest.due, done) }));

const referral = fc
  .record({
    service: fc.constantFrom(
      "CAMHS",
      "CAMHS",
      "CAMHS crisis",
      "eating disorders",
      "wellbeing team",
      "wellbeing team",
      "counselling",
    ),
    on: day,
    decision: fc.constantFrom("accepted", "accepted", "declined", "signposted", "waiting", null),
    decided: after(0, 1, 14, null),
    first: after(0, 1, 30, 200, null),
    discharged: after(60, 300, null, null),
    by,
  })
  .map(({ decided, first, discharged, ...rest }) => ({
    ...{ ...rest, decided: plus(rest.on, decided), first: plus(rest.on, first) },
    discharged: plus(rest.on, discharged),
  }));

const registration = fc
  .record({
    with: fc.constantFrom("general practice", "dentist", "optician"),
    from: day,
    length: after(0, 1, 200, 700, null),
    by,
  })
  .map(({ length, ...rest }) => ({ ...rest, to: plus(rest.from, length) }));

const birthday = fc
  .tuple(fc.integer({ min: 0, max: 6500 }), fc.constantFrom(0, 0, 0, 1))
  .map(([offset, leap]) => (leap ? "2008-02-29" : addDays("2004-06-01", offset)));

/** Several of a kind, no two with one key. */
const some = <R extends { readonly by: string }>(
  of: fc.Arbitrary<R>,
  maxLength: number,
  key: (one: R) => string,
) => fc.uniqueArray(of, { maxLength, selector: (one) => one.by + key(one) });

const recordsAbout = (episodes: readonly Episode[]) =>
  fc.record<History>({
    header: fc.option(fc.record({ bornOn: birthday, sex: fc.constantFrom("M", "F") }), { freq: 19 }),
    episodes: fc.constant(episodes),
    asylum: fc.oneof(fc.constant([]), fc.tuple(fc.record({ until: dayOrNone }))),
    isNhsLinked: fc.constantFrom(true, true, true, false),
    assessments: some(fc.oneof(assessment, initial(episodes)), 6, ({ kind, due }) => kind + due),
    questionnaires: some(questionnaire, 4, ({ on }) => on),
    careReviews: fc.uniqueArray(day, { maxLength: 4 }),
    dental: some(dental, 4, ({ on }) => on),
    immunisations: some(fc.record({ on: day, upToDate: fc.boolean(), by }), 3, ({ on }) => on),
    development: some(development, 4, ({ review, due }) => review + due),
    misuses: some(fc.record({ on: day, received: yes, by }), 3, ({ on }) => on),
    referrals: some(referral, 4, ({ service, on }) => service + on),
    registrations: some(registration, 4, ({ with: list, from }) => list + from),
    screens: some(screen(episodes), 3, ({ due }) => due),
    histories: some(
      fc.record({ form: fc.constantFrom("passport", "letter"), given: dayOrNone, by }),
      2,
      ({ form }) => form,
    ),
    transfers: some(
      fc.record({
        on: fc.oneof(day, fc.constantFrom(episodes[0]?.start ?? "2024-01-02")),
        shared: dayOrNone,
        by,
      }),
      2,
      ({ on }) => on,
    ),
  });

/** Some who leave care do so by dying. */
const ending = (episodes: readonly Episode[], diesThen: boolean) =>
  episodes.map((one, index) =>
    diesThen && index === episodes.length - 1 && one.end !== null ? { ...one, ceased: "E2" } : one,
  );

/** Records of one invented child with health services. */
export const history: fc.Arbitrary<History> = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: episodesFrom(day) },
      { weight: 1, arbitrary: fc.constant<Episode[]>([]) },
    ),
    fc.constantFrom(false, false, false, true),
  )
  .chain(([episodes, diesThen]) => recordsAbout(ending(episodes, diesThen)));
