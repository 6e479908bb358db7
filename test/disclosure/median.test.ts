import type { ReleasedCell } from "../../src/disclosure/cell";
import { releaseMean, releaseMedian } from "../../src/disclosure/median";
import { release } from "../../src/disclosure/release";
import { COUNT, MEAN_DAYS } from "../../src/disclosure/scales";
import { rawTable } from "./table";

const meanOver = (count: number, profile: "exact" | "dfe" = "dfe"): ReleasedCell => {
  const cells = [{ group: {}, numerator: 30 * count, denominator: count }];
  return release({ breakdowns: [], cells, scale: MEAN_DAYS }, profile).cells[0]!;
};

test.each([
  [0, null],
  [1, null],
  [5, null],
  [6, null],
  [9, null],
  [10, 12],
  [200, 12],
])("an analyst is told the median of %i children: %j", (count, said) => {
  expect(releaseMedian(12, meanOver(count), "dfe")).toBe(said);
});

test("a caseworker is told every median, and nobody one that there is not", () => {
  expect(releaseMedian(12, meanOver(1, "exact"), "exact")).toBe(12);
  expect(releaseMedian(null, meanOver(200), "dfe")).toBeNull();
  expect(releaseMedian(null, meanOver(0, "exact"), "exact")).toBeNull();
});

const bands = (counts: readonly number[]) =>
  release(
    rawTable(
      [counts.length],
      counts.map((one) => [one, one] as const),
      COUNT,
    ),
    "dfe",
  );

test("the mean is said where all bands are, and where those not yet are not hidden", () => {
  expect(releaseMean(meanOver(40), bands([20, 20, 7]), "2")).toMatchObject({ value: 30, denominator: 40 });
  expect(releaseMean(meanOver(43), bands([20, 3, 20, 70]), "3")).toMatchObject({ denominator: 43 });
  expect(releaseMean(meanOver(40), bands([20, 20, 0]), "2")).toMatchObject({ denominator: 40 });
});

test("the mean is hidden where its denominator would tell how many not yet", () => {
  const hidden = releaseMean(meanOver(40), bands([20, 20, 3]), "2");
  expect(hidden).toMatchObject({ value: null, numerator: null, denominator: null, status: "SUPPRESSED" });
  expect(hidden.group).toEqual({});
  expect(releaseMedian(12, hidden, "dfe")).toBeNull();
});

test("the mean is hidden where its denominator would tell of a hidden band, those not yet being hidden for it", () => {
  expect(releaseMean(meanOver(43), bands([20, 3, 20, 7]), "3").denominator).toBeNull();
});
