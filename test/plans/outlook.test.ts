import type { Figure } from "../../src/indicators/beside/forecast";
import { outlookOf } from "../../src/plans/outlook";
import type { Judged } from "../../src/plans/outlook";
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

const figure = (on: string, value: number | null): Figure => ({ on, value, reason: null, caution: null });

const judged = (text: string, said: Partial<Target> = {}, baseline: number | null = null): Judged => ({
  ...{ target: { ...TARGET, ...said }, direction: "down", unit: "percent" },
  ...{ figures: figures(text), onItsDay: null },
  baseline: baseline === null ? null : figure("2017-09-30", baseline),
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
    expect(outlookOf(judged("30")).because).toBe(
      "It is 30, 5 off the target; fewer than two figures that compare draw no line to its day.",
    );
    expect(outlookOf({ ...judged("1"), figures: [] }).because).toBe("No figure of it is known.");
  });

  test("of a figure now that may lack something it says so", () => {
    const line = judged("40 38 36 34 32");
    const caution = "The files reach back to 2018-07-01.";
    const now = line.figures.map((one, index) => (index === 4 ? { ...one, caution } : one));
    const { because, expected } = outlookOf({ ...line, figures: now });
    expect(because).toMatch(/ The files reach back to 2018-07-01\.$/);
    expect([because, expected]).toEqual([
      expect.stringContaining("the line of its figures, without 1 that does not compare, it will be 28 on"),
      28,
    ]);
  });
});

describe("once its day has come, a target is judged by the figure of that day, whatever became of it since", () => {
  const over = (onItsDay: Figure, said: Partial<Target> = {}) =>
    outlookOf({ ...judged("40 30 20", { targetOn: "2018-06-30", ...said }), onItsDay });

  test("it was met, or it was missed", () => {
    expect(over(figure("2018-06-30", 25))).toMatchObject({
      ...{ outlook: "met", because: "On its day, 30 June 2018, it was 25, which met it.", expected: null },
      judgement: { rating: "GREEN" },
    });
    expect(over(figure("2018-06-30", 26))).toMatchObject({
      ...{ outlook: "missed", because: "On its day, 30 June 2018, it was 26, 1 off the target." },
      judgement: { rating: "RED", distance: 1 },
    });
    expect(over(figure("2018-06-30", 25), { bound: "below" }).because).toBe(
      "On its day, 30 June 2018, it was 25, just at the target and not past it.",
    );
  });

  test("of a period that was over before it the day is told", () => {
    expect(over(figure("2018-03-31", 26)).because).toBe(
      "On its day, 30 June 2018, it was 26 (the figure is of 31 March 2018), 1 off the target.",
    );
  });

  test("where nothing may be said of that day, nothing is", () => {
    const hidden = { ...figure("2018-06-30", null), reason: "It is hidden." };
    expect(over(hidden)).toMatchObject({
      ...{ outlook: "cannot be told", because: "It is hidden.", judgement: null },
    });
  });
});

test("what the figure lacks that a target is measured from is said too", () => {
  const relative = judged("34 32 30", { kind: "baseline", relation: "plus", value: -5 }, 33);
  const baseline = { ...relative.baseline!, caution: "The files reach back to 2018-01-01." };
  expect(outlookOf({ ...relative, baseline }).because).toMatch(
    /meets it\. It is measured from 30 September 2017, when it was 33\. The files reach back to 2018-01-01\.$/,
  );
});
