import fc from "fast-check";
import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { STANDARDS } from "./history";
import type { History, Results, Spell, Standard } from "./history";

/** Days at which a clock turns for one of the dates asked, and the days beside them. */
const TURNING = [
  "2022-03-31",
  "2023-03-31",
  "2023-09-01",
  "2024-03-31",
  "2024-09-01",
  "2024-12-31",
  "2025-03-31",
];
const near = fc
  .tuple(fc.constantFrom(...TURNING), fc.constantFrom(-366, -365, -1, 0, 1))
  .map(([day, off]) => addDays(day, off));
const anywhere = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays("2021-06-01", offset));
const day = fc.oneof({ weight: 3, arbitrary: anywhere }, { weight: 1, arbitrary: near });
const dayOrNone = fc.option(day, { freq: 3 });

/** A stretch that ends on its first day or later, or goes on. */
const stretch = fc
  .tuple(day, fc.option(fc.constantFrom(0, 1, 20, 90, 200, 400), { freq: 3 }))
  .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));

const LENGTHS = [1, 30, 200, 364, 365, 366, 500, 900];
const care = fc
  .tuple(
    fc.integer({ min: 0, max: 900 }).map((offset) => addDays("2020-03-01", offset)),
    fc.array(
      fc.record({
        gap: fc.constantFrom(1, 10, 90),
        length: fc.constantFrom(...LENGTHS),
        moves: fc.uniqueArray(fc.integer({ min: 1, max: 899 }), { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
    fc.boolean(),
  )
  .map(([first, parts, isOpen]) => {
    let at = first;
    return parts.map<Spell>(({ gap, length, moves }, index) => {
      const from = addDays(at, gap);
      at = addDays(from, length);
      const within = moves.filter((offset) => offset < length).sort((a, b) => a - b);
      const to = isOpen && index === parts.length - 1 ? null : at;
      return { from, to, moves: within.map((offset) => addDays(from, offset)) };
    });
  });

const school = fc.record({
  inspections: fc.uniqueArray(
    fc.record({
      on: day,
      grade: fc.constantFrom("outstanding", "good", "requires improvement", "inadequate", null),
    }),
    { maxLength: 3, selector: ({ on }) => on },
  ),
  trained: fc.uniqueArray(day, { maxLength: 2 }),
});

const enrolment = fc
  .record({
    school: fc.integer({ min: 0, max: 2 }),
    span: stretch,
    year: fc.constantFrom("R", "6", "10", "11", "11", "12", null),
    phase: fc.constantFrom("early years", "primary", "secondary", "post-16", null),
    sen: fc.constantFrom("N", "K", "E", null),
    status: fc.constantFrom("C", "M", "S", "G", null),
  })
  .map(({ span, ...rest }) => ({ ...rest, ...span }));

const attendance = fc
  .record({
    from: day,
    length: fc.constantFrom(0, 4, 30, 90),
    possible: fc.constantFrom(0, 10, 20),
    authorised: fc.constantFrom(0, 0, 1, 2, 5),
    unauthorised: fc.constantFrom(0, 0, 1, 5, 9),
  })
  .map(({ from, length, possible, authorised, unauthorised }) => {
    const leave = Math.min(possible, authorised);
    const without = Math.min(possible - leave, unauthorised);
    return { from, to: addDays(from, length), possible, authorised: leave, unauthorised: without };
  });

const plan = fc.record({
  due: day,
  late: fc.option(fc.constantFrom(-40, -1, 0, 1, 30), { freq: 3 }),
  quality: fc.constantFrom("outstanding", "good", "requires improvement", "inadequate", null),
  tookPart: fc.constantFrom(true, true, false, null),
  set: fc.constantFrom(0, 1, 3, null),
  met: fc.constantFrom(0, 1, 3, null),
});

const standard = fc.constantFrom(true, true, false, null);
const met = fc.record(
  Object.fromEntries(Object.keys(STANDARDS).map((name) => [name, standard])) as Record<
    Standard,
    typeof standard
  >,
);
const results: fc.Arbitrary<Results> = fc.record({
  year: fc.integer({ min: 2020, max: 2024 }),
  stage: fc.constantFrom("ks1", "ks2", "ks4", "ks4"),
  met,
  attainment8: fc.constantFrom(null, 0, 43.5, 61.5),
  progress8: fc.constantFrom(null, -1.25, 0, 0.5),
});

const judgement = fc.record({
  year: fc.integer({ min: 2021, max: 2024 }),
  term: fc.constantFrom("autumn", "spring", "summer"),
  subject: fc.constantFrom("reading", "maths"),
  judgement: fc.constantFrom("well below", "below", "expected", "above", null),
  on: dayOrNone,
});

const KINDS = [
  "elective home education",
  "missing education",
  "no school place",
  "education otherwise",
  "not full time",
];
const outOfSchool = fc
  .record({ kind: fc.constantFrom(...KINDS), span: stretch, hours: fc.constantFrom(0, 24.5, 25, null) })
  .map(({ span, ...rest }) => ({ ...rest, ...span }));

const destination = fc
  .record({
    span: stretch,
    activity: fc.constantFrom(
      ...["school sixth form", "apprenticeship", "training", "neet", "neet", "custody", "not known"],
    ),
    reason: fc.constantFrom("seeking", "mental health", null),
    left: fc.constantFrom("11", "11", "12"),
    sustained: fc.constantFrom(true, false, null),
  })
  .map(({ span, reason, ...rest }) => ({
    ...{ ...rest, ...span, reason: rest.activity === "neet" ? reason : null },
  }));

const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number, selector: (each: T) => string) =>
  fc.uniqueArray(arbitrary, { maxLength, selector });

const ages = fc.constantFrom(
  "2006-09-01",
  "2006-08-31",
  "2008-02-29",
  "2012-05-05",
  "2018-08-31",
  "2019-09-01",
);

const anyHistory: fc.Arbitrary<History> = fc.record({
  header: fc.option(fc.record({ bornOn: ages as fc.Arbitrary<IsoDate> }), { freq: 9 }),
  care,
  schools: fc.array(school, { minLength: 3, maxLength: 3 }),
  enrolments: few(enrolment, 4, ({ school: at, from }) => from + at),
  attendance: few(attendance, 3, ({ from }) => from),
  plans: few(plan, 4, ({ due }) => due).map((plans) =>
    plans.map(({ late, set, met, ...rest }) => ({
      ...{ ...rest, completed: late === null ? null : addDays(rest.due, late), set },
      met: set === null || met === null ? null : Math.min(set, met),
    })),
  ),
  exclusions: few(
    fc.record({
      on: day,
      category: fc.constantFrom("SUSP", "LNCH", "PERM"),
      outcome: fc.constantFrom("upheld", "pending", "reinstated", "quashed", "cancelled", null),
    }),
    3,
    ({ on, category }) => on + category,
  ),
  timetables: few(stretch, 1, ({ from }) => from),
  outOfSchool: few(outOfSchool, 2, ({ kind, from }) => kind + from),
  results: few(results, 2, ({ year, stage }) => stage + String(year)),
  judgements: few(judgement, 4, ({ year, term, subject }) => String(year) + term + subject),
  destinations: few(destination, 2, ({ from, activity }) => from + activity),
  panels: few(fc.record({ on: day, careersPlan: dayOrNone }), 1, ({ on }) => on),
  careersPlans: few(fc.record({ from: day, made: dayOrNone, ended: dayOrNone }), 1, ({ from }) => from),
  ehcPlans: few(fc.record({ asked: day, issued: dayOrNone, ceased: dayOrNone }), 2, ({ asked }) => asked),
  sums: few(
    fc.record({
      on: day,
      purpose: fc.constantFrom("tuition", "wellbeing"),
      pence: fc.constantFrom(1, 5050, 90000),
      outcome: fc.constantFrom("met", "partly met", "not met", "too early", null),
    }),
    3,
    ({ on, purpose }) => on + purpose,
  ),
  tutoring: few(stretch, 1, ({ from }) => from),
  isLinked: fc.constantFrom(true, true, true, true, false),
});

/** Puts some enrolments, each at another school, around the 30 days after a move of placement that count as with it. */
function besideMoves(history: History, offsets: readonly (number | null)[]): History {
  const moves = history.care.flatMap((spell) => spell.moves);
  const enrolments = history.enrolments.map((each, index) => {
    const [move, offset] = [moves[index % Math.max(moves.length, 1)], offsets[index] ?? null];
    return move === undefined || offset === null
      ? each
      : { ...each, school: index % 3, status: "C", from: addDays(move, offset), to: null };
  });
  const byKey = new Map(enrolments.map((each) => [each.from + each.school, each]));
  return { ...history, enrolments: [...byKey.values()] };
}

const offset = fc.constantFrom(null, null, -1, 0, 1, 29, 30, 31);

/** Some years of care and school of one invented child. */
export const history: fc.Arbitrary<History> = fc
  .tuple(anyHistory, fc.array(offset, { minLength: 4, maxLength: 4 }))
  .map(([each, offsets]) => besideMoves(each, offsets));
