import fc from "fast-check";
import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Period } from "../../../../src/indicators/period";
import type { Member, Theme } from "../theme";

interface Enrolment {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly ethnicity: string | null;
  readonly language: string | null;
  readonly year: string;
}

/** What school censuses hold of one pupil. */
interface Pupil {
  readonly schools: readonly Enrolment[];
  readonly meals: readonly { readonly from: IsoDate; readonly to: IsoDate | null }[];
}

const day = fc.integer({ min: 0, max: 1800 }).map((offset) => addDays("2021-01-01", offset));
const stretch = fc
  .tuple(day, fc.constantFrom(null, null, 0, 1, 200, 366))
  .map(([from, days]) => ({ from, to: days === null ? null : addDays(from, days) }));

const enrolment = fc
  .tuple(
    stretch,
    fc.record({
      ethnicity: fc.constantFrom("WBRI", "WROM", "AIND", "BAFR", "REFU", "NOBT", null),
      language: fc.constantFrom("ENG", "ENB", "POL", "OTB", "NOT", null),
      year: fc.constantFrom("R", "6", "7", "11"),
    }),
  )
  .map(([from, rest]) => ({ ...from, ...rest }));

const holds = ({ from, to }: { from: IsoDate; to: IsoDate | null }, on: IsoDate) =>
  from <= on && (to === null || to > on);

/** The school entered last of those the pupil is at. */
const schoolOf = ({ schools }: Pupil, on: IsoDate) =>
  [...schools]
    .filter((school) => holds(school, on))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);

const ask =
  (test: (school: Enrolment, pupil: Pupil, on: IsoDate) => boolean) =>
  (pupil: Pupil, { to }: Period): Member[] => {
    const school = schoolOf(pupil, to);
    return school ? [{ counted: test(school, pupil, to) }] : [];
  };

/** Pupils of an area. */
export const context: Theme<Pupil> = {
  name: "context",
  history: fc.record({
    schools: fc.uniqueArray(enrolment, { maxLength: 3, selector: ({ from }) => from }),
    meals: fc.uniqueArray(stretch, { maxLength: 2, selector: ({ from }) => from }),
  }),
  records: ({ schools, meals }, { upn }) => ({
    school_census_pupils: schools.map(({ from, to, ethnicity, language, year }, index) => ({
      ...{ subject: upn, roll: "on", census_id: `${index}`, order_number: 1, entered_on: from, left_on: to },
      ...{ ethnicity, language, year_group: year },
    })),
    school_census_free_school_meals: meals.map(({ from, to }, index) => ({
      ...{ subject: upn, period_id: `${index}`, started_on: from, ended_on: to },
    })),
  }),
  counts: {
    ctx_fsm_entitled_pct: ask((_, { meals }, on) => meals.some((meal) => holds(meal, on))),
    ctx_minority_ethnic_pct: ask(({ ethnicity }) => ethnicity === "AIND" || ethnicity === "BAFR"),
    ctx_eal_pct: ask(({ language }) => language === "POL" || language === "OTB"),
  },
  breakdowns: ["pupil_phase"],
  groupOf: (_, pupil, { to }) => {
    const year = schoolOf(pupil, to)?.year ?? "";
    return { pupil_phase: ["R", "6"].includes(year) ? "PRIMARY" : "SECONDARY" };
  },
};
