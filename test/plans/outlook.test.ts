import { expectedOn, outlookOf } from "../../src/plans/outlook";
import type { Figure, Judged } from "../../src/plans/outlook";
import { dayYearBefore, lastWhole, trajectoryDates } from "../../src/plans/pastDates";
import type { PeriodKind } from "../../src/indicators/period";
import type { Target } from "../../src/records/performance/targetRows";

const TARGET: Target = {
  ...{
    reference: "1",
    indicator: "cl_neet_pct",
    breakdown: "all",
    kind: "absolute",
    asPrinted: null,
    unit: null,
  },
  ...{ bound: "at most", value: 25, least: null, most: null, relation: null, baselineOn: null },
  ...{ baselineValue: null, comparedWith: null, direction: null, targetOn: "2019-03-31", setOn: null },
  ...{ document: null, ownerRole: null, amberWithin: null },
};

const QUARTERS = ["2017-09-30", "2017-12-31", "2018-03-31", "2018-06-30", "2018-09-30"];

/** Figures at the ends of the last quarters up to 30 September 2018: blank where none may be said. */
const figures = (text: string): Figure[] => {
  const values = text.split(" ");
  return values.map((value, index) => ({
    on: QUARTERS[QUARTERS.length - values.length + index]!,
    value: value === "-" ? null : Number(value),
    reason: value === "-" ? "It is hidden." : null,
    caution: null,
  }));
};

const judged = (text: string, said: Partial<Target> = {}, baseline: number | null = null): Judged => ({
  ...{ target: { ...TARGET, ...said }, direction: "down", unit: "percent" },
  ...{ figures: figures(text), baseline, asAt: "2018-09-30" },
});

describe("whether a target of at most 25 by 31 March 2019 will be met", () => {
  test.each`
    figures             | outlook             | expected
    ${"40 38 36 34 32"} | ${"not on course"}  | ${28}
    ${"44 40 36 32 28"} | ${"on course"}      | ${20}
    ${"30 28 26 24 22"} | ${"met"}            | ${18}
    ${"12 15 18 21 24"} | ${"not on course"}  | ${30}
    ${"25 25 25 25 25"} | ${"met"}            | ${25}
    ${"- - - - 30"}     | ${"cannot be told"} | ${null}
    ${"- - - - 25"}     | ${"met"}            | ${null}
    ${"40 38 36 34 -"}  | ${"cannot be told"} | ${null}
    ${"40 - 36 - 32"}   | ${"not on course"}  | ${28}
    ${"90 70 50 30 26"} | ${"on course"}      | ${0}
  `("$figures: $outlook", ({ figures: text, outlook, expected }: Record<string, string>) => {
    const told = outlookOf(judged(text!));
    expect(told.outlook).toBe(outlook);
    expect(told.expected).toBe(expected);
    expect(told.because).toMatch(/^[A-Z].*\.$/);
  });

  test.each`
    said                                                 | figures          | baseline | outlook
    ${{ targetOn: null }}                                | ${"30 28 26 26"} | ${null}  | ${"cannot be told"}
    ${{ targetOn: null }}                                | ${"30 28 26 25"} | ${null}  | ${"met"}
    ${{ targetOn: "2018-09-30" }}                        | ${"30 28 26 26"} | ${null}  | ${"not on course"}
    ${{ targetOn: "2018-09-30" }}                        | ${"30 28 26 25"} | ${null}  | ${"met"}
    ${{ kind: "milestone", value: null }}                | ${"30 28 26 25"} | ${null}  | ${"cannot be told"}
    ${{ kind: "rank" }}                                  | ${"30 28 26 25"} | ${null}  | ${"cannot be told"}
    ${{ kind: "direction", direction: "down" }}          | ${"30 28 26 25"} | ${30}    | ${"met"}
    ${{ kind: "direction", direction: "down" }}          | ${"26 28 29 30"} | ${26}    | ${"not on course"}
    ${{ kind: "direction", direction: "down" }}          | ${"36 34 32 30"} | ${29}    | ${"on course"}
    ${{ kind: "direction", direction: "down" }}          | ${"30 28 26 25"} | ${null}  | ${"cannot be told"}
    ${{ kind: "baseline", relation: "plus", value: -5 }} | ${"34 32 30"}    | ${33}    | ${"on course"}
    ${{ kind: "baseline", relation: "plus", value: -5 }} | ${"34 32 30"}    | ${null}  | ${"cannot be told"}
  `(
    "$said, from $baseline, at $figures: $outlook",
    ({ said, figures: text, baseline, outlook }: Record<string, never>) => {
      expect(outlookOf(judged(text!, said, baseline!)).outlook).toBe(outlook);
    },
  );

  test("says why, in a sentence", () => {
    expect(outlookOf(judged("40 38 36 34 32")).because).toBe(
      "It is 32, 7 off the target; on the line of its figures it will be 28 on 31 March 2019, which does not meet it.",
    );
    expect(outlookOf(judged("40 38 36 34 -")).because).toBe("It is hidden.");
    expect(outlookOf({ ...judged("1"), figures: [] }).because).toBe("No figure of it is known.");
    expect(outlookOf(judged("26", { targetOn: "2018-06-30" })).because).toBe(
      "It is 26, 1 off the target, and its day, 30 June 2018, has come.",
    );
    expect(outlookOf(judged("25", { bound: "below", targetOn: "2018-06-30" })).because).toBe(
      "It is 25, just at the target and not past it, and its day, 30 June 2018, has come.",
    );
  });

  test("of a figure now that may lack something it says so", () => {
    const line = judged("40 38 36 34 32");
    const caution = "The files reach back to 2018-07-01.";
    const now = line.figures.map((one, index) => (index === 4 ? { ...one, caution } : one));
    expect(outlookOf({ ...line, figures: now }).because).toMatch(/ The files reach back to 2018-07-01\.$/);
  });
});

describe("a straight line", () => {
  const on = (text: string, day: string, unit: Judged["unit"] = "percent") =>
    expectedOn(day, { figures: figures(text), unit });

  test.each`
    figures       | unit                   | day             | expected
    ${"10 20 30"} | ${"children"}          | ${"2018-12-31"} | ${40}
    ${"80 90"}    | ${"percent"}           | ${"2019-09-30"} | ${100}
    ${"80 90"}    | ${"children"}          | ${"2019-09-30"} | ${129.7}
    ${"20 10"}    | ${"children"}          | ${"2019-09-30"} | ${0}
    ${"-5 -11"}   | ${"percentage points"} | ${"2018-12-31"} | ${-17}
  `("$figures $unit: on $day $expected", ({ figures: text, unit, day, expected }: Record<string, never>) => {
    expect(on(text!, day!, unit)).toBeCloseTo(expected!, 0);
  });

  test("needs two figures that may be said and compare", () => {
    expect(on("10", "2018-12-31")).toBeNull();
    expect(on("- 10", "2018-12-31")).toBeNull();
    const lacking = figures("90 20 30").map((one, index) =>
      index === 0 ? { ...one, caution: "Lacks some." } : one,
    );
    expect(expectedOn("2018-12-31", { figures: lacking, unit: "children" })).toBeCloseTo(40, 0);
  });
});

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
