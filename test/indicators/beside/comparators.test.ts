import { printedComparators } from "../../../src/indicators/beside/comparators";
import type { Reported } from "../../../src/records/performance/reportedRows";

const printed = (said: Partial<Reported>): Reported => ({
  ...{ indicator: "cla_rate_per_10000", breakdown: "all", document: "dashboard", periodEnd: "2024-03-31" },
  ...{ periodPrinted: null, numerator: null, denominator: null, printed: null, value: null, unit: null },
  ...{ comparator: "England", comparatorPrinted: "70", comparatorValue: 70, status: null, note: null },
  ...said,
});

const values = (...reported: Reported[]) =>
  printedComparators(reported, "2025-03-31").map(({ value }) => value);

test("a comparator of one group does not stand beside everybody", () => {
  expect(values(printed({}), printed({ breakdown: "sex=F", comparatorValue: 9 }))).toEqual([70]);
});

test("a comparator without a date is not newer than one with one", () => {
  expect(values(printed({}), printed({ periodEnd: null, comparatorValue: 9 }))).toEqual([70]);
});

test("the newest of several is taken", () => {
  expect(values(printed({}), printed({ periodEnd: "2025-03-31", comparatorValue: 71 }))).toEqual([71]);
});
