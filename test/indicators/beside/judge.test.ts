import { judge } from "../../../src/indicators/beside/judge";
import { groupOfTarget, inForce } from "../../../src/indicators/beside/targets";
import type { Target } from "../../../src/records/performance/targetRows";

const NOTHING: Target = {
  ...{
    reference: "1",
    indicator: "cla_rha_up_to_date_pct",
    breakdown: "all",
    kind: "absolute",
    asPrinted: null,
    unit: null,
  },
  ...{
    bound: null,
    value: null,
    least: null,
    most: null,
    relation: null,
    baselineOn: null,
    baselineValue: null,
  },
  ...{ comparedWith: null, direction: null, targetOn: null, setOn: null, document: null, ownerRole: null },
  amberWithin: null,
};
const target = (said: Partial<Target>): Target => ({ ...NOTHING, ...said });

test.each([
  ["at least", 90, "GREEN", 0],
  ["at least", 89.9, "AMBER", 0.1],
  ["at least", 85, "AMBER", 5],
  ["at least", 84.9, "RED", 5.1],
  ["above", 90, "AMBER", 0],
  ["above", 90.1, "GREEN", 0],
  ["at most", 90, "GREEN", 0],
  ["at most", 95.1, "RED", 5.1],
  ["below", 90, "AMBER", 0],
  ["equal", 90, "GREEN", 0],
  ["equal", 91, "AMBER", 1],
])("%s 90, amber within 5: %d is %s, %d off", (bound, value, rating, distance) => {
  const said = judge(value, target({ value: 90, bound, amberWithin: 5 }), "up", null);
  expect(said).toMatchObject({ rating, distance, reason: null });
});

test("without a bound the indicator's own direction says on which side it is met", () => {
  expect(judge(12, target({ value: 11 }), "down", null).rating).toBe("RED");
  expect(judge(12, target({ value: 11 }), "up", null).rating).toBe("GREEN");
  expect(judge(12, target({ value: 11 }), "context", null)).toMatchObject({
    rating: "UNDECIDED",
    distance: null,
    reason: "The plan does not say on which side of its value the target is met.",
  });
});

test.each([
  ["hours", "percent", "UNDECIDED", "The target is in hours and the figure in per cent."],
  ["percent", "percent", "RED", null],
  ["cases", "children each", "RED", null],
  [null, "percent", "RED", null],
] as const)("a target of %p and a figure of %s: %s", (told, unit, rating, reason) => {
  const said = judge(100, target({ value: 24, unit: told, bound: "at most" }), "down", null, unit);
  expect(said).toMatchObject({ rating, reason });
});

test("a plan that states no amber has none", () => {
  expect(judge(89.9, target({ value: 90 }), "up", null).rating).toBe("RED");
});

test("a range is met between its ends", () => {
  const range = target({ least: 10, most: 12, amberWithin: 1 });
  expect([9, 10, 12, 13, 13.1].map((value) => judge(value, range, "context", null).rating)).toEqual([
    ...["AMBER", "GREEN", "GREEN", "AMBER", "RED"],
  ]);
});

test.each([
  ["plus", -5, 20, 15],
  ["times", 0.5, 20, 10],
  ["percent change", -10, 20, 18],
  ["same", null, 20, 20],
])("a target %s %p of a baseline of %d is to be at most %d", (relation, value, baselineValue, most) => {
  const said = judge(
    most,
    target({ kind: "baseline", relation, value, baselineValue, bound: "at most" }),
    "down",
    null,
  );
  expect(said).toMatchObject({ rating: "GREEN", most });
});

test("a baseline that is not stated is the figure given, and without one nothing is said", () => {
  const relative = target({ kind: "baseline", relation: "plus", value: 2, bound: "at least" });
  expect(judge(12, relative, "up", 10).rating).toBe("GREEN");
  expect(judge(12, relative, "up", null).rating).toBe("UNDECIDED");
});

test("a direction is met when the figure has gone that way", () => {
  const fewer = target({ kind: "direction", direction: "down" });
  expect([9, 10, 11].map((value) => judge(value, fewer, "down", 10).rating)).toEqual(["GREEN", "RED", "RED"]);
});

test("a direction from a figure that its plan prints is told by that one", () => {
  const fewer = target({ kind: "direction", direction: "down", baselineValue: 8 });
  expect([7, 9].map((value) => judge(value, fewer, "down", 10).rating)).toEqual(["GREEN", "RED"]);
});

test.each(["milestone", "rank", "area"])("of a target of kind %s no figure decides alone", (kind) => {
  expect(judge(50, target({ kind, value: 50 }), "up", 50).rating).toBe("UNDECIDED");
});

test("the target in force is the next to fall due, then the last", () => {
  const all = ["2018-06-30", "2018-12-31", "2019-03-31"].map((targetOn, index) =>
    target({ reference: String(index), targetOn }),
  );
  const on = (day: string) => inForce(all, day)?.reference;
  expect([on("2018-01-01"), on("2018-06-30"), on("2018-07-01"), on("2020-01-01")]).toEqual([
    "0",
    "0",
    "1",
    "2",
  ]);
  expect(inForce([target({ setOn: "2018-04-01", targetOn: "2019-03-31" })], "2018-03-31")).toBeNull();
});

test("words for a stretch of time are not a group", () => {
  expect(groupOfTarget({ breakdown: "window=last_12_months" })).toEqual({});
  expect(groupOfTarget({ breakdown: "all" })).toEqual({});
  expect(groupOfTarget({ breakdown: "age=16-17;window=ytd" })).toEqual({ age: "16-17" });
});

test("a limit reckoned from a baseline is the decimal it is, and a figure at it meets it", () => {
  const relative = target({ kind: "baseline", relation: "plus", value: 0.1, bound: "at most" });
  expect(judge(8.3, relative, "down", 8.2)).toMatchObject({ rating: "GREEN", distance: 0, most: 8.3 });
});
