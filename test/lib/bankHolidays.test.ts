import path from "node:path";
import { existsSync, readFileSync } from "node:fs";
import {
  addWorkingDays,
  bankHolidays,
  firstBankHolidayYear,
  isWorkingDay,
  lastBankHolidayYear,
} from "../../src/lib/bankHolidays";
import { workingDays } from "../../seeds/workingDays";
import { addDays, isIsoDate, isoDate } from "../../src/lib/dates";

const MONDAY = 1;
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
const isWeekend = (date: string) => weekday(date) % 6 === 0;
const years = Array.from(
  { length: lastBankHolidayYear - firstBankHolidayYear + 1 },
  (_, i) => i + firstBankHolidayYear,
);
const holidaysOf = (year: number) => bankHolidays.filter((date) => date.startsWith(`${year}-`));

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones and Butcher). */
function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDate(year, Math.floor(n / 31), (n % 31) + 1)!;
}

/** The first Monday on or after `date`. */
function mondayFrom(date: string): string {
  let day = date;
  while (weekday(day) !== MONDAY) day = addDays(day, 1);
  return day;
}

/** `dates`, each moved to the next weekday that no earlier one has taken. */
function substituted(dates: readonly string[]): string[] {
  const free = dates.filter((date) => !isWeekend(date));
  for (const date of dates.filter(isWeekend)) {
    let day = date;
    while (isWeekend(day) || free.includes(day)) day = addDays(day, 1);
    free.push(day);
  }
  return free;
}

/** Days that royal proclamations moved or added, in place of what the Act says. */
const PROCLAIMED: Record<number, { out: string[]; in: string[] }> = {
  2012: { out: ["2012-05-28"], in: ["2012-06-04", "2012-06-05"] },
  2020: { out: ["2020-05-04"], in: ["2020-05-08"] },
  2022: { out: ["2022-05-30"], in: ["2022-06-02", "2022-06-03", "2022-09-19"] },
  2023: { out: [], in: ["2023-05-08"] },
};

function byTheAct(year: number): string[] {
  const sunday = easter(year);
  const days = [
    ...substituted([`${year}-01-01`]),
    addDays(sunday, -2),
    addDays(sunday, 1),
    mondayFrom(`${year}-05-01`),
    mondayFrom(`${year}-05-25`),
    mondayFrom(`${year}-08-25`),
    ...substituted([`${year}-12-25`, `${year}-12-26`]),
  ];
  const changed = PROCLAIMED[year] ?? { out: [], in: [] };
  return [...days.filter((day) => !changed.out.includes(day)), ...changed.in].sort();
}

test("the computus gives Easter Sundays that were", () => {
  expect([2012, 2016, 2019, 2024, 2025].map(easter)).toEqual([
    "2012-04-08",
    "2016-03-27",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
  ]);
});

test("every day is a date, once, in order, in the years the list claims", () => {
  expect(bankHolidays.filter((date) => !isIsoDate(date))).toEqual([]);
  expect(bankHolidays).toEqual([...new Set(bankHolidays)].sort());
  expect([...new Set(bankHolidays.map((date) => Number(date.slice(0, 4))))]).toEqual(years);
});

test("no bank holiday falls on a weekend: a weekday is its substitute", () => {
  expect(bankHolidays.filter(isWeekend)).toEqual([]);
});

test.each(years)("%i has the eight holidays of the Act and those proclaimed", (year) => {
  const more: Record<number, number> = { 2012: 9, 2022: 10, 2023: 9 };
  expect(holidaysOf(year)).toHaveLength(more[year] ?? 8);
  expect(holidaysOf(year)).toEqual(byTheAct(year));
});

// The published list is not part of the project: where it is not beside it, the comparison is skipped.
const published = path.resolve(__dirname, "../../../shared/domain/reference/england_bank_holidays.json");
const compared = existsSync(published) ? test : test.skip;

compared("the published list, where it is there, says the same", () => {
  const dates = JSON.parse(readFileSync(published, "utf8")) as string[];
  const covered = new Set(dates.map((date) => date.slice(0, 4)));
  expect(bankHolidays.filter((date) => covered.has(date.slice(0, 4)))).toEqual([...dates].sort());
});

test.each`
  date            | days  | due
  ${"2016-03-24"} | ${1}  | ${"2016-03-29"}
  ${"2017-12-22"} | ${1}  | ${"2017-12-27"}
  ${"2025-04-14"} | ${10} | ${"2025-04-30"}
  ${"2025-05-31"} | ${1}  | ${"2025-06-02"}
  ${"2025-06-02"} | ${20} | ${"2025-06-30"}
  ${"2025-06-02"} | ${0}  | ${"2025-06-02"}
  ${"2027-12-24"} | ${3}  | ${"2027-12-31"}
`("$days working days after $date is $due", ({ date, days, due }) => {
  expect(addWorkingDays(date as string, days as number)).toBe(due);
});

test("working days and the seeded calendar are the same, for every day of the known years", () => {
  let last = 0;
  const wrong = workingDays().filter(({ day, number }) => {
    const counts = number - last === 1;
    last = number;
    return counts !== isWorkingDay(day);
  });
  expect(wrong).toEqual([]);
});

test.each(["2011-12-31", "2028-01-01"])("rejects %s, whose year's bank holidays are not known", (date) => {
  expect(() => isWorkingDay(date)).toThrow(
    "The bank holidays of England are known from 2012 to 2027, and working days are not guessed beyond. Ask for dates within those years.",
  );
});

test("rejects a due day beyond the known years, though it begins within them", () => {
  expect(() => addWorkingDays("2027-12-30", 20)).toThrow(
    expect.objectContaining({ code: "BANK_HOLIDAYS_UNKNOWN" }),
  );
});
