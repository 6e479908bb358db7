import type { ReleasedCell } from "../../src/disclosure/cell";
import { releaseDifference, releaseSteps } from "../../src/disclosure/difference";
import { release } from "../../src/disclosure/release";
import { COUNT, MEAN_WEEKS, PERCENT } from "../../src/disclosure/scales";
import type { Scale } from "../../src/disclosure/cell";

function cell(
  numerator: number,
  denominator: number | null,
  scale: Scale,
  profile: "dfe" | "exact",
): ReleasedCell {
  return release({ breakdowns: [], cells: [{ group: {}, numerator, denominator }], scale }, profile)
    .cells[0]!;
}

const percent = (numerator: number, denominator: number, profile: "dfe" | "exact" = "dfe") =>
  cell(numerator, denominator, PERCENT, profile);

test("says by how much a share changed", () => {
  expect(releaseDifference(percent(20, 80), percent(30, 100), "dfe")).toEqual({
    ...{ numerator: 10, denominator: 20, value: 5, reason: null },
  });
  expect(releaseDifference(cell(20, null, COUNT, "dfe"), cell(20, null, COUNT, "dfe"), "dfe")).toMatchObject({
    numerator: 0,
    denominator: null,
    value: 0,
  });
});

test.each([
  ["one more counted of as many more", percent(20, 80), percent(21, 81)],
  ["five fewer counted", percent(20, 80), percent(15, 80)],
  ["two more who are not counted", percent(20, 80), percent(30, 92)],
  ["three more among whom none is counted", percent(20, 80), percent(20, 83)],
])("hides %s from those who see no small numbers", (_, before, after) => {
  expect(releaseDifference(before, after, "dfe")).toEqual({
    ...{ numerator: null, denominator: null, value: null },
    reason: "The change is hidden to protect children: it is of 1 to 5 of them.",
  });
});

test("tells those who see every number of every change", () => {
  const change = releaseDifference(percent(20, 80, "exact"), percent(21, 81, "exact"), "exact");
  expect(change).toMatchObject({ numerator: 1, denominator: 1, value: 0.9 });
});

test("has no number where one side has none, and says why", () => {
  expect(releaseDifference(percent(2, 80), percent(30, 80), "dfe")).toMatchObject({
    numerator: null,
    reason:
      "The number is hidden to protect children: it is 1 to 5, or would let such a number be worked out.",
  });
});

test("a mean of few children is hidden, its sum of days is no count", () => {
  expect(cell(70, 5, MEAN_WEEKS, "dfe")).toMatchObject({
    status: "SUPPRESSED",
    numerator: null,
    value: null,
  });
  expect(cell(4, 6, MEAN_WEEKS, "dfe")).toMatchObject({
    status: "OK",
    numerator: 4,
    denominator: 6,
    value: 0.1,
  });
  expect(cell(1085, 50, MEAN_WEEKS, "dfe")).toMatchObject({ value: 3.1 });
  expect(cell(0, 0, MEAN_WEEKS, "dfe")).toMatchObject({ status: "NOT_APPLICABLE", value: null });
});

test.each([
  ["the whole is shown and one step is not", percent(20, 80), [percent(22, 82), percent(60, 160)]],
  ["every step is shown and the whole is not", percent(20, 80), [percent(40, 120), percent(22, 82)]],
])("hides all steps where %s", (_, before, after) => {
  const stops = [before, ...after];
  const steps = after.map((cell, index) => releaseDifference(stops[index]!, cell, "dfe"));
  const whole = releaseDifference(before, after.at(-1)!, "dfe");
  expect(releaseSteps(whole, steps).map(({ numerator }) => numerator)).toEqual([null, null]);
});

test("tells steps that may all be told", () => {
  const steps = [releaseDifference(percent(20, 80), percent(40, 120), "dfe")];
  expect(releaseSteps(steps[0]!, steps)).toEqual(steps);
});
