import { PERIOD_KINDS, periodOf, periodsBetween, yearBefore } from "../../src/indicators/period";
import type { PeriodKind } from "../../src/indicators/period";
import { addDays } from "../../src/lib/dates";

test.each<[PeriodKind, string, string, string]>([
  ["DATE", "2018-03-31", "2018-03-31", "2018-03-31"],
  ["MONTH", "2024-02-10", "2024-02-01", "2024-02-29"],
  ["QUARTER", "2018-03-31", "2018-01-01", "2018-03-31"],
  ["QUARTER", "2018-04-01", "2018-04-01", "2018-06-30"],
  ["QUARTER", "2018-12-25", "2018-10-01", "2018-12-31"],
  ["YEAR_TO_DATE", "2018-03-31", "2017-04-01", "2018-03-31"],
  ["YEAR_TO_DATE", "2018-04-01", "2018-04-01", "2018-04-01"],
  ["ROLLING_12_MONTHS", "2018-03-31", "2017-04-01", "2018-03-31"],
  ["ROLLING_12_MONTHS", "2024-02-29", "2023-03-01", "2024-02-29"],
  ["ROLLING_12_MONTHS", "2025-02-28", "2024-03-01", "2025-02-28"],
  ["FINANCIAL_YEAR", "2018-01-15", "2017-04-01", "2018-03-31"],
  ["CALENDAR_YEAR", "2018-01-15", "2018-01-01", "2018-12-31"],
  ["ACADEMIC_YEAR", "2018-08-31", "2017-09-01", "2018-08-31"],
  ["ACADEMIC_YEAR", "2018-09-01", "2018-09-01", "2019-08-31"],
  ["TERM", "2018-04-01", "2018-01-01", "2018-04-01"],
  ["TERM", "2018-04-02", "2018-04-02", "2018-08-31"],
  ["TERM", "2018-09-01", "2018-09-01", "2018-12-31"],
  ["LAST_28_DAYS", "2018-03-31", "2018-03-04", "2018-03-31"],
  ["THREE_YEARS", "2014-03-31", "2011-04-01", "2014-03-31"],
])("%s of %s is %s to %s", (kind, date, from, to) => {
  expect(periodOf(kind, date)).toEqual({ from, to });
});

const WHOLE: PeriodKind[] = ["MONTH", "QUARTER", "FINANCIAL_YEAR", "CALENDAR_YEAR", "ACADEMIC_YEAR", "TERM"];

test.each(WHOLE)(
  "the periods of %s follow one another without a gap, and each day's own is the one it lies in",
  (kind) => {
    let before = periodOf(kind, "2015-01-01");
    for (let day = "2015-01-01"; day < "2021-01-01"; day = addDays(day, 1)) {
      const period = periodOf(kind, day);
      expect(period.from <= day && day <= period.to).toBe(true);
      if (period.from !== before.from) expect(period.from).toBe(addDays(before.to, 1));
      before = period;
    }
  },
);

test.each(Object.keys(PERIOD_KINDS) as PeriodKind[])("every period of %s holds its date", (kind) => {
  const { from, to } = periodOf(kind, "2020-02-29");
  expect(from <= "2020-02-29" && "2020-02-29" <= to).toBe(true);
});

test("a series of years to date goes on month by month, of years year by year", () => {
  expect(periodsBetween("YEAR_TO_DATE", "2018-02-01", "2018-04-30")).toEqual([
    { from: "2017-04-01", to: "2018-02-28" },
    { from: "2017-04-01", to: "2018-03-31" },
    { from: "2018-04-01", to: "2018-04-30" },
  ]);
  expect(periodsBetween("ACADEMIC_YEAR", "2015-09-01", "2017-08-31").map(({ to }) => to)).toEqual([
    "2016-08-31",
    "2017-08-31",
  ]);
  expect(periodsBetween("TERM", "2018-01-01", "2018-12-30").map(({ to }) => to)).toEqual([
    "2018-04-01",
    "2018-08-31",
  ]);
  expect(periodsBetween("QUARTER", "2018-01-01", "2018-03-30")).toEqual([]);
});

test.each<[PeriodKind, string, string]>([
  ["DATE", "2025-02-28", "2024-02-29"],
  ["DATE", "2024-02-29", "2023-02-28"],
  ["DATE", "2024-02-28", "2023-02-28"],
  ["ROLLING_12_MONTHS", "2025-02-28", "2024-02-29"],
  ["MONTH", "2025-02-28", "2024-02-29"],
  ["TERM", "2025-03-01", "2024-03-31"],
  ["TERM", "2025-04-20", "2024-03-31"],
  ["TERM", "2025-04-21", "2024-08-31"],
  ["TERM", "2025-10-01", "2024-12-31"],
])("12 months before the %s of %s ends on %s", (kind, date, end) => {
  expect(periodOf(kind, yearBefore(kind, periodOf(kind, date))).to).toBe(end);
});

test("the years that end with a date and a year before it leave out no day and count none twice", () => {
  const now = periodOf("ROLLING_12_MONTHS", "2025-02-28");
  const before = periodOf("ROLLING_12_MONTHS", yearBefore("ROLLING_12_MONTHS", now));
  expect(addDays(before.to, 1)).toBe(now.from);
});
