import fc from "fast-check";
import {
  addDays,
  addMonths,
  ageOn,
  collectionYearOf,
  daysInMonth,
  isIsoDate,
  isoDate,
  monthEnds,
} from "../../src/lib/dates";

const day = fc.integer({ min: 0, max: 60_000 }).map((offset) => addDays("1950-01-01", offset));
const months = fc.integer({ min: -600, max: 600 });

test.each(["2025-02-28", "2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01"])("accepts %s", (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  "2025-02-29",
  "1900-02-29",
  "2025-13-01",
  "2025-00-10",
  "2025-04-31",
  "2025-4-1",
  "31/03/2025",
  "2025-03-31T00:00",
  "",
])("rejects %j", (text) => expect(isIsoDate(text)).toBe(false));

test("a day that is not in the calendar has no text", () => {
  expect(isoDate(2024, 2, 29)).toBe("2024-02-29");
  expect(isoDate(2023, 2, 29)).toBeNull();
  expect(isoDate(2023, 4, 31)).toBeNull();
  expect(isoDate(2023, 4, 0)).toBeNull();
  expect([2000, 1900, 2024, 2025].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
});

test.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-02-29", 48, "2028-02-29"],
  ["2024-11-30", 3, "2025-02-28"],
  ["2024-03-31", -1, "2024-02-29"],
  ["2024-01-15", -13, "2022-12-15"],
  ["2024-12-31", 0, "2024-12-31"],
])("%s and %i months is %s", (from, count, to) => expect(addMonths(from, count)).toBe(to));

test("adding days and taking them away comes back, also over changes of the clock", () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -5000, max: 5000 }),
      (from, days) => addDays(addDays(from, days), -days) === from,
    ),
  );
  expect(addDays("2025-03-29", 2)).toBe("2025-03-31");
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
});

test("adding months gives a date of the right month, on the same day or the month's last", () => {
  fc.assert(
    fc.property(day, months, (from, count) => {
      const to = addMonths(from, count);
      const index = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      const last = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
      return (
        isIsoDate(to) &&
        index(to) - index(from) === count &&
        Number(to.slice(8)) === Math.min(Number(from.slice(8)), last)
      );
    }),
  );
});

test.each([
  ["2010-06-15", "2025-06-14", 14],
  ["2010-06-15", "2025-06-15", 15],
  ["2008-02-29", "2025-02-27", 16],
  ["2008-02-29", "2025-02-28", 17],
  ["2008-02-29", "2024-02-28", 15],
  ["2008-02-29", "2024-02-29", 16],
  ["2025-03-31", "2025-03-31", 0],
  ["2025-04-01", "2025-03-31", -1],
])("born on %s, one is on %s %i years old", (bornOn, on, age) => expect(ageOn(bornOn, on)).toBe(age));

test("age grows by one on each birthday and on no other day", () => {
  fc.assert(
    fc.property(day, day, (bornOn, on) => {
      const grows = ageOn(bornOn, on) - ageOn(bornOn, addDays(on, -1));
      const isBirthday = addMonths(bornOn, 12 * (Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4)))) === on;
      return grows === (isBirthday ? 1 : 0);
    }),
  );
});

test.each([
  ["2025-03-31", 2025],
  ["2025-04-01", 2026],
  ["2024-12-31", 2025],
  ["2025-01-01", 2025],
])("%s is of the collection year %i", (date, year) => expect(collectionYearOf(date)).toBe(year));

test("month ends from one date to another, both months among them", () => {
  expect(monthEnds("2023-12-31", "2024-03-01")).toEqual([
    "2023-12-31",
    "2024-01-31",
    "2024-02-29",
    "2024-03-31",
  ]);
  expect(monthEnds("2025-02-10", "2025-02-10")).toEqual(["2025-02-28"]);
  expect(monthEnds("2025-03-01", "2025-02-28")).toEqual([]);
});
