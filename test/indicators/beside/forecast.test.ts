import { expectedOn, sinceBreak } from "../../../src/indicators/beside/forecast";
import type { Figure } from "../../../src/indicators/beside/forecast";
import type { Unit } from "../../../src/indicators/units";

const QUARTERS = ["2018-03-31", "2018-06-30", "2018-09-30"];

/** Figures at the ends of the last quarters up to 30 September 2018: a dash where none may be said. */
const figures = (text: string): Figure[] => {
  const values = text.split(" ");
  return values.map((value, index) => ({
    ...{ on: QUARTERS[QUARTERS.length - values.length + index]!, reason: null, caution: null },
    value: value === "-" ? null : Number(value),
  }));
};

describe("a straight line", () => {
  const on = (text: string, day: string, unit: Unit = "percent") => expectedOn(day, figures(text), unit);

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
    expect(expectedOn("2018-12-31", lacking, "children")).toBeCloseTo(40, 0);
  });
});

test("figures of before the last break in a series do not compare", () => {
  const breaks = [
    { on: "2018-04-01", because: "Counted anew." },
    { on: "2018-12-01", because: "Not yet." },
  ];
  expect(sinceBreak(figures("1 2 3"), breaks).map(({ caution }) => caution)).toEqual([
    ...["Counted anew.", null, null],
  ]);
});
