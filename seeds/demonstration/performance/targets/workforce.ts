import type { Target } from "./plan";

/** Targets of Programme 6 on social workers and the quality of practice. */
export const WORKFORCE: readonly Target[] = [
  {
    ...{ indicator: "sw_permanent_pct", printed: "90% by April 2019", value: 90, bound: "at least" },
    ...{ on: "2019-04-30", place: "row 1", owner: "Director of human resources", amber: 5 },
  },
  ...[
    { route: "Year 3 students", on: "2018-12-31" },
    { route: "Step Up", on: "2019-12-31" },
  ].map(({ route, on }): Target => ({
    ...{ indicator: "asye_conversion_pct", printed: "75%", breakdown: `route=${route}`, value: 75, on },
    ...{ bound: "at least", place: "row 1", owner: "Director of human resources", amber: 10 },
  })),
  {
    ...{ indicator: "asye_retention_2y_pct", printed: "80%", value: 80, bound: "at least", on: "2019-03-31" },
    ...{ place: "row 1", owner: "Director of human resources", amber: 10 },
  },
  {
    ...{ indicator: "sw_turnover_pct", printed: "<14%", value: 14, bound: "below", on: "2019-03-31" },
    ...{ place: "row 1", owner: "Director of human resources", amber: 2 },
  },
  {
    ...{ indicator: "audit_practice_good_pct", printed: "50% good", value: 50, bound: "at least" },
    ...{ on: "2019-03-31", place: "row 1", owner: "Service manager quality", amber: 10 },
  },
  ...[
    { test: "clear and case directive", place: "row 3" },
    { test: "analytical and focussed on permanence", place: "row 12" },
  ].map(({ test, place }): Target => ({
    ...{ indicator: "audit_management_overview_pct", printed: "75%", breakdown: `test=${test}`, value: 75 },
    ...{ bound: "at least", on: "2018-06-01", place, owner: "Service manager quality", amber: 10 },
  })),
];
