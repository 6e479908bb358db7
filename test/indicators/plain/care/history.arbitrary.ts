import fc from "fast-check";
import { addDays, addMonths } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { episodesFrom } from "./episodes.arbitrary";
import type { CareLeaverReturn, Episode, History } from "./history";

const DAYS_OF_RECORDS = 2100;
const day = fc.integer({ min: 0, max: DAYS_OF_RECORDS }).map((offset) => addDays("2020-06-01", offset));
const dayOrNone = fc.option(day, { freq: 4 });
const by = fc.constantFrom("local" as const, "nhs" as const);
const BIRTHDAYS = ["02-29", "02-28", "03-31", "04-01", "08-31", "09-01", "12-25", "06-15"];

const bornOn = (years: fc.Arbitrary<number>) =>
  fc
    .tuple(years, fc.constantFrom(...BIRTHDAYS))
    .map(([year, rest]) => addMonths(`2000-${rest}`, 12 * (year - 2000)));
const childBornOn = bornOn(fc.integer({ min: 2004, max: 2021 }));

const questionnaire = fc.record({ on: day, score: fc.constantFrom(0, 16, 17, 18, 40), by });
const assessment = fc.record({
  kind: fc.constantFrom("IHA" as const, "RHA" as const, "RHA" as const),
  due: day,
  done: dayOrNone,
  by,
});
const attendance = fc
  .record({
    from: day,
    length: fc.integer({ min: 5, max: 200 }),
    possible: fc.constantFrom(0, 10, 100, 190),
    authorised: fc.constantFrom(0, 0, 1, 5, 9, 10, 18, 19),
    unauthorised: fc.constantFrom(0, 0, 1, 5),
  })
  .map(({ length, ...rest }) => ({ ...rest, to: addDays(rest.from, length) }));
const enrolment = fc
  .tuple(day, dayOrNone)
  .map(([from, to]) => ({ from, to: to !== null && to < from ? from : to }));
const plan = fc.record({ due: day, completed: dayOrNone, reviewDue: dayOrNone });

const returns = fc
  .record({
    bornOn: bornOn(fc.integer({ min: 2001, max: 2006 })),
    years: fc.uniqueArray(fc.integer({ min: 2021, max: 2026 }), { maxLength: 4 }),
    inTouch: fc.array(fc.constantFrom("YES", "YES", "NO", "DIED", "REFU", "NREQ", "RHOM"), {
      minLength: 4,
      maxLength: 4,
    }),
    activity: fc.array(fc.constantFrom("F1", "P2", "F4", "P5", "F3", "G4", "G5", "0"), {
      minLength: 4,
      maxLength: 4,
    }),
  })
  .map(({ years, inTouch, activity, ...rest }) =>
    years.map<CareLeaverReturn>((year, index) => ({
      ...{ ...rest, year },
      ...{ inTouch: inTouch[index]!, activity: activity[index]! },
    })),
  );

/** Reviews around the days on which they were due, and some anywhere. */
const reviewsOf = (episodes: readonly Episode[]) =>
  fc
    .record({
      gaps: fc.array(fc.constantFrom(20, 27, 28, 29, 30, 89, 91, 92, 93, 150, 180, 184, 185, 200), {
        maxLength: 7,
      }),
      others: fc.array(day, { maxLength: 2 }),
    })
    .map(({ gaps, others }) => {
      let at: IsoDate = episodes[0]?.start ?? "2022-01-01";
      return [...new Set([...gaps.map((gap) => (at = addDays(at, gap))), ...others])];
    });

/** Records of one invented child in three systems. */
export const history: fc.Arbitrary<History> = fc
  .oneof({ weight: 9, arbitrary: episodesFrom(day) }, { weight: 1, arbitrary: fc.constant<Episode[]>([]) })
  .chain((episodes) =>
    fc.record<History>({
      header: fc.option(fc.record({ bornOn: childBornOn, sex: fc.constantFrom("M", "F", "F", "U") }), {
        freq: 19,
      }),
      episodes: fc.constant(episodes),
      reviews: reviewsOf(episodes),
      asylum: fc.oneof(fc.constant([]), fc.constant([]), fc.tuple(fc.record({ until: dayOrNone }))),
      assessments: fc.uniqueArray(assessment, {
        maxLength: 4,
        selector: ({ kind, due, by }) => kind + due + by,
      }),
      questionnaires: fc.uniqueArray(questionnaire, { maxLength: 4, selector: ({ on, by }) => on + by }),
      enrolments: fc.uniqueArray(enrolment, { maxLength: 2, selector: ({ from }) => from }),
      attendance: fc.uniqueArray(attendance, { maxLength: 4, selector: ({ from }) => from }),
      plans: fc.uniqueArray(plan, { maxLength: 3, selector: ({ due }) => due }),
      returns: fc.oneof(fc.constant([]), returns),
      isLinked: fc.record({
        upn: fc.constantFrom(true, true, true, false),
        nhs: fc.constantFrom(true, true, true, false),
      }),
    }),
  );
