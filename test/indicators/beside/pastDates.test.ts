import {
  baselineDay,
  dayYearBefore,
  lastWhole,
  trajectoryDates,
} from "../../../src/indicators/beside/pastDates";
import type { PeriodKind } from "../../../src/indicators/period";
import type { Target } from "../../../src/records/performance/targetRows";

test.each`
  kind                   | on              | dates
  ${"DATE"}              | ${"2018-09-30"} | ${"2017-09-30 2017-12-31 2018-03-31 2018-06-30 2018-09-30"}
  ${"DATE"}              | ${"2018-05-18"} | ${"2017-05-18 2017-08-18 2017-11-18 2018-02-18 2018-05-18"}
  ${"ROLLING_12_MONTHS"} | ${"2018-09-30"} | ${"2017-09-30 2017-12-31 2018-03-31 2018-06-30 2018-09-30"}
  ${"QUARTER"}           | ${"2018-09-30"} | ${"2017-09-30 2017-12-31 2018-03-31 2018-06-30 2018-09-30"}
  ${"QUARTER"}           | ${"2018-09-29"} | ${"2017-06-30 2017-09-30 2017-12-31 2018-03-31 2018-06-30"}
  ${"FINANCIAL_YEAR"}    | ${"2018-09-30"} | ${"2014-03-31 2015-03-31 2016-03-31 2017-03-31 2018-03-31"}
  ${"YEAR_TO_DATE"}      | ${"2018-09-30"} | ${"2014-09-30 2015-09-30 2016-09-30 2017-09-30 2018-09-30"}
  ${"ACADEMIC_YEAR"}     | ${"2018-08-31"} | ${"2014-08-31 2015-08-31 2016-08-31 2017-08-31 2018-08-31"}
`(
  "the trajectory of a figure by $kind on $on is of $dates",
  ({ kind, on, dates }: Record<string, string>) => {
    const found = trajectoryDates(kind as PeriodKind, on!);
    expect(found.join(" ")).toBe(dates);
    expect(lastWhole(kind as PeriodKind, on!).to).toBe(found.at(-1));
    expect(found).toContain(dayYearBefore(kind as PeriodKind, on!));
  },
);

test.each`
  kind           | named           | printed | set             | period              | from
  ${"direction"} | ${null}         | ${null} | ${"2018-03-01"} | ${"DATE"}           | ${"2018-03-01"}
  ${"direction"} | ${null}         | ${null} | ${"2018-03-01"} | ${"FINANCIAL_YEAR"} | ${"2017-03-31"}
  ${"direction"} | ${null}         | ${null} | ${"2018-03-01"} | ${"QUARTER"}        | ${"2017-12-31"}
  ${"direction"} | ${"2017-09-30"} | ${null} | ${"2018-03-01"} | ${"DATE"}           | ${"2017-09-30"}
  ${"baseline"}  | ${"2017-09-30"} | ${null} | ${"2018-03-01"} | ${"FINANCIAL_YEAR"} | ${"2017-03-31"}
  ${"baseline"}  | ${"2017-09-30"} | ${12}   | ${"2018-03-01"} | ${"DATE"}           | ${null}
  ${"baseline"}  | ${null}         | ${null} | ${null}         | ${"DATE"}           | ${"2018-09-30"}
  ${"absolute"}  | ${"2017-09-30"} | ${null} | ${"2018-03-01"} | ${"DATE"}           | ${null}
`(
  "a target by $kind set on $set, of $period, is measured from $from",
  ({ kind, named, printed, set, period, from }: Record<string, unknown>) => {
    const target = { kind, baselineOn: named, baselineValue: printed, setOn: set } as unknown as Target;
    const days = ["2019-09-30", "2018-12-31"].map((on) => baselineDay(target, period as PeriodKind, on));
    expect(days[0]).toBe(from);
    // It stays where it is, unless the target does not say when it was set.
    expect(days[1] === from).toBe(set !== null);
  },
);
