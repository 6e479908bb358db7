import fc from "fast-check";
import { addDays, ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Period } from "../../../../src/indicators/period";
import type { Count, Member, Records, Row, Subjects, Theme } from "../theme";

/** A record with the identifier it is filed under; the rest are the columns of its table. */
export interface Filed {
  readonly by: "local" | "nhs";
}

/** Who the records are about. Records filed under the NHS number are another child's where it is not linked. */
export interface Person {
  readonly header: { readonly bornOn: IsoDate; readonly sex: string } | null;
  /** What the case system's file of people says of the child; the expected day of one not born yet. */
  readonly listed: {
    readonly bornOn: IsoDate | null;
    readonly expectedOn: IsoDate | null;
    readonly sex: string | null;
  } | null;
  /** What an old contact's list says of the child. */
  readonly told: { readonly bornOn: IsoDate | null; readonly sex: string | null } | null;
  readonly isLinked: boolean;
}

/** A member with the group it is in. */
export interface Grouped extends Member {
  readonly group: Readonly<Record<string, string>>;
}

const anyDay = fc.integer({ min: 0, max: 1800 }).map((offset) => addDays("2021-01-01", offset));
/** Days on which periods begin and end, and two years before the days asked. */
const turningDay = fc
  .tuple(
    fc.constantFrom("2022-03-31", "2023-03-31", "2024-03-31", "2025-03-31", "2022-09-01", "2023-02-28"),
    fc.integer({ min: -1, max: 2 }),
  )
  .map(([on, days]) => addDays(on, days));
export const day = fc.oneof({ weight: 5, arbitrary: anyDay }, { weight: 1, arbitrary: turningDay });
export const by = fc.constantFrom("local" as const, "local" as const, "nhs" as const);
/** A day so many days after another; none where the number is. */
export const after = (from: IsoDate, days: number | null): IsoDate | null =>
  days === null ? null : addDays(from, days);

const bornOn = fc.integer({ min: 0, max: 6800 }).map((offset) => addDays("2005-01-01", offset));
const birthday = fc.oneof(bornOn, fc.constantFrom("2008-02-29", "2016-02-29", "2019-03-31", "2013-04-01"));

export const person = {
  header: fc.option(fc.record({ bornOn: birthday, sex: fc.constantFrom("M", "F", "U") }), { freq: 2 }),
  listed: fc.option(
    fc.record({
      bornOn: fc.option(birthday, { freq: 2 }),
      expectedOn: fc.option(birthday, { freq: 1 }),
      sex: fc.option(fc.constantFrom("M", "F", "U")),
    }),
    { freq: 1 },
  ),
  told: fc.option(
    fc.record({ bornOn: fc.option(birthday), sex: fc.option(fc.constantFrom("M", "F", "neither")) }),
    { freq: 2 },
  ),
  isLinked: fc.constantFrom(true, true, true, false),
};

/** At most `most` records, no two of one child with the same key. */
export const several = <T>(one: fc.Arbitrary<T>, most: number, key: (row: T) => string) =>
  fc.uniqueArray(one, { maxLength: most, selector: key });

/** The records of the tables named, and who they are about. */
export function recordsOf(history: Person, tables: readonly string[], subjects: Subjects): Records {
  const { header, listed, told } = history;
  const rowsOf = (table: string) =>
    ((history as unknown as Record<string, (Filed & Row)[]>)[table] ?? []).map(({ by, ...row }) => ({
      subject: subjects[by],
      ...row,
    }));
  const contact = { subject: subjects.local, contacted_on: "2010-01-01", source: "9" };
  return {
    children: header ? [{ subject: subjects.local, sex: header.sex, born_on: header.bornOn }] : [],
    social_care_people: listed
      ? [{ subject: subjects.local, sex: listed.sex, born_on: listed.bornOn, expected_on: listed.expectedOn }]
      : [],
    ...Object.fromEntries(tables.map((table) => [table, rowsOf(table)])),
    contacts: [...rowsOf("contacts"), { born_on: told?.bornOn ?? null, sex: told?.sex ?? null, ...contact }],
  };
}

/** The children whose records these are. */
export function livesOf<H extends Person>(history: H): H[] {
  if (history.isLinked) return [history];
  const filed = (by: Filed["by"]) =>
    Object.fromEntries(
      Object.entries(history).map(([name, value]: [string, unknown]) => [
        name,
        Array.isArray(value) ? value.filter((row: Filed) => row.by === by) : value,
      ]),
    ) as unknown as H;
  return [filed("local"), { ...filed("nhs"), header: null, listed: null, told: null }];
}

/** A count over each child by itself. */
export const ofEach =
  <H extends Person>(count: (life: H, period: Period) => readonly Grouped[]): Count<H> =>
  (history, period) =>
    livesOf(history).flatMap((life) => count(life, period));

export const within = (on: IsoDate | null, { from, to }: Period): on is IsoDate =>
  on !== null && on >= from && on <= to;

export const isOpen = (start: IsoDate, end: IsoDate | null, on: IsoDate): boolean =>
  start <= on && (end === null || end > on);

/** Who was counted on a day, in the groups of age and sex and others of its own. */
export function told(life: Person, on: IsoDate, counted = true, own = {}): Grouped {
  const age = ageAt(life, on);
  const sex = life.header?.sex ?? life.listed?.sex ?? life.told?.sex;
  return {
    counted,
    group: {
      age_group: ageGroup(age ?? -1),
      sex: sex === "F" ? "FEMALE" : sex === "M" ? "MALE" : "UNKNOWN",
      ...own,
    },
  };
}

export function ageAt({ header, listed, told: list }: Person, on: IsoDate): number | null {
  const bornOn = header?.bornOn ?? listed?.bornOn ?? listed?.expectedOn ?? list?.bornOn ?? null;
  return bornOn === null ? null : ageOn(bornOn, on);
}

function ageGroup(age: number): string {
  if (age < 0) return "UNKNOWN";
  if (age <= 4) return "AGE_0_4";
  if (age <= 9) return "AGE_5_9";
  if (age <= 15) return "AGE_10_15";
  return age <= 17 ? "AGE_16_17" : "AGE_18_PLUS";
}

/** Days from one to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** What every theme of need is made of besides its records. */
export function theme<H extends Person>(
  written: Pick<Theme<H>, "name" | "history" | "counts"> & {
    readonly tables: readonly string[];
    readonly own: readonly string[];
  },
): Theme<H> {
  const { name, history, counts, tables, own } = written;
  return {
    ...{ name, history, counts },
    records: (history, subjects) => recordsOf(history, tables, subjects),
    unlinked: ({ isLinked }) => (isLinked ? [] : ["nhs"]),
    breakdowns: ["age_group", "sex", ...own],
    groupOf: (_code, _history, _period, member) => (member as Grouped).group,
  };
}
