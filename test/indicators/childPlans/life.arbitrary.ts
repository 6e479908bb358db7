import fc from "fast-check";
import type { IsoDate } from "../../../src/lib/dates";
import { careFrom } from "./care.arbitrary";
import { about, bornAbout, DAYS, daysOf } from "./days.arbitrary";
import type { Life } from "./life";

type Day = fc.Arbitrary<IsoDate>;
type Rows<K extends keyof Life> = { [Name in K]: fc.Arbitrary<Life[Name]> };

const KINDS = [
  ...["care", "care", "placement", "placement", "placement", "placement support", "permanence", "permanence"],
  ...["permanence", "health", "pathway", "pathway", "safety", "exploitation", "missing prevention"],
  ...["transition", "careers", "return home", "special guardianship support", "adoption support"],
  ...["independence", "in case of emergency", "in case of emergency", "child in need", "child in need"],
  "child permanence report",
];

/** Rows of a table: mostly none, else few; no two with one key. */
const few = <T>(each: fc.Arbitrary<T>, key: ((one: T) => string) | null, most = 2): fc.Arbitrary<T[]> => {
  const length = { minLength: 1, maxLength: most };
  const some = key === null ? fc.array(each, length) : fc.uniqueArray(each, { ...length, selector: key });
  return fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, { weight: 3, arbitrary: some });
};

const byStart = ({ from }: { readonly from: IsoDate }) => from;
const often = (day: Day) => fc.option(day, { freq: 2 });
const rarely = (day: Day) => fc.option(day, { freq: 1 });
const stretch = (day: Day) => ({ from: day, to: rarely(day) });

const person = (today: IsoDate, day: Day): fc.Arbitrary<Life["person"]> => {
  const bornOn = bornAbout(fc.oneof(day, fc.constant(today)));
  return fc.oneof(
    { weight: 24, arbitrary: fc.record({ by: fc.constantFrom("return", "people"), bornOn }) },
    { weight: 2, arbitrary: fc.constant({ by: "people" as const, bornOn: null }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
};

const ofCare = (day: Day): Rows<"episodes" | "reviews" | "caseReviews" | "states" | "adoptions"> => ({
  episodes: careFrom(day),
  reviews: few(day, (on) => on, 4),
  caseReviews: few(fc.record({ held: often(day) }), null),
  states: few(
    fc.record({
      from: day,
      eligibility: fc.constantFrom(
        ...["relevant", "former relevant", "eligible", "no current eligibility", "qualifying", null],
      ),
      inTouch: fc.constantFrom("YES", "YES", "NO", "DIED", null),
    }),
    byStart,
    3,
  ),
  adoptions: few(
    fc.record({ decided: often(day), placed: rarely(day), order: rarely(day), reversed: rarely(day) }),
    null,
  ),
});

const AIMS = [null, "adoption", "long_term_fostering", "other_plan", "supported_living"];

const ofPlans = (day: Day): Rows<"carePlans" | "childPlans"> => ({
  carePlans: few(fc.record({ ...stretch(day), aim: fc.constantFrom(...AIMS) }), byStart),
  childPlans: few(
    fc.record({
      ...{ ...stretch(day), kind: fc.constantFrom(...KINDS), due: often(day), completed: often(day) },
      ...{ reviewed: rarely(day), reviewDue: rarely(day) },
    }),
    ({ kind, from }) => kind + from,
    7,
  ),
});

const ofHealth = (day: Day): Rows<"assessments" | "healthHistories"> => ({
  assessments: few(
    fc.record({
      ...{ kind: fc.constantFrom("IHA", "RHA"), due: day, requested: often(day), completed: often(day) },
      outcome: fc.constantFrom("completed", "completed", "waiting", null, "declined", "not brought"),
      by: fc.constantFrom("local", "nhs"),
    }),
    ({ kind, due, by }) => kind + due + by,
  ),
  healthHistories: few(
    fc.record({ form: fc.constantFrom("passport", "letter"), offered: often(day), given: often(day) }),
    ({ form }) => form,
  ),
});

const STATUSES = ["child in need plan", null, "open assessment", "closed episode", "looked after child"];

const ofNeed = (
  day: Day,
): Rows<"protection" | "conferences" | "need" | "earlyHelp" | "proceedings" | "homeless"> => ({
  protection: few(
    fc.record({
      ...{ ...stretch(day), other: fc.constantFrom("no", "no", "yes", null), reviewed: rarely(day) },
    }),
    byStart,
  ),
  conferences: few(
    fc.record({ kind: fc.constantFrom("review", "review", "initial"), held: often(day) }),
    null,
    3,
  ),
  need: few(fc.record({ ...stretch(day), status: fc.constantFrom(...STATUSES) }), byStart, 3),
  earlyHelp: few(fc.record({ ...stretch(day), completed: often(day) }), byStart),
  proceedings: few(fc.record({ ...stretch(day), letter: often(day) }), byStart),
  homeless: few(fc.record({ ...stretch(day), assessed: often(day) }), byStart),
});

const decision = fc.constantFrom("agreed", "agreed", null, "refused");

const ofSchool = (day: Day): Rows<"educationPlans" | "specialNeeds" | "panels" | "carers"> => ({
  educationPlans: few(
    fc.record({ due: day, held: rarely(day), completed: often(day), reviewDue: often(day) }),
    ({ due }) => due,
  ),
  specialNeeds: few(
    fc.record({
      ...{ ...stretch(day), request: decision, requestOn: often(day) },
      ...{ assessment: decision, assessmentOn: often(day) },
      ...{ issued: often(day), reviewDue: rarely(day) },
    }),
    byStart,
  ),
  panels: few(fc.record({ on: day, careers: often(day) }), ({ on }) => on),
  carers: few(
    fc.record({
      ...{ ...stretch(day), assessed: often(day), supported: often(day) },
      ...{ reviewed: rarely(day), transition: rarely(day), emergency: fc.constantFrom(true, false, null) },
    }),
    byStart,
  ),
});

/** A life with most of its days about one of those asked of. */
export const life: fc.Arbitrary<Life> = fc.constantFrom(...DAYS).chain((today) =>
  fc.array(about(today), { minLength: 2, maxLength: 4 }).chain((pool) => {
    const day = daysOf(today, pool);
    return fc.record<Life>({
      ...{ person: person(today, day), ...ofCare(day), ...ofPlans(day) },
      ...{ ...ofHealth(day), ...ofNeed(day), ...ofSchool(day) },
    });
  }),
);
