import fc from "fast-check";
import { releaseFunnel } from "../../src/disclosure/funnel";
import { release } from "../../src/disclosure/release";
import { COUNT } from "../../src/disclosure/scales";
import { fewThatFollow } from "./additive";
import { rawTable } from "./table";

/** The funnel of so many who reached no step, one step, two ... */
function funnel(reached: readonly number[], profile: "exact" | "dfe" = "dfe", everybody?: readonly number[]) {
  const rawOf = (counts: readonly number[]) =>
    rawTable(
      [counts.length],
      counts.map((count) => [count, count] as const),
      COUNT,
    );
  const table = { ...rawOf(reached), everybody: everybody && rawOf(everybody).cells };
  return releaseFunnel(release(table, profile), reached.length - 1);
}
const values = (...asked: Parameters<typeof funnel>) => funnel(...asked).map(({ value }) => value);

test("each step counts those who reached it or went further", () => {
  expect(values([196, 17, 54, 139, 117])).toEqual([523, 327, 310, 256, 117]);
  expect(funnel([10, 20])).toMatchObject([
    { group: { breakdown_0: "0" }, status: "OK", symbol: null },
    { group: { breakdown_0: "1" }, value: 20, numerator: 20, status: "OK" },
  ]);
});

test("a caseworker is told every step, few or not", () => {
  expect(values([3, 2, 1], "exact")).toEqual([6, 3, 1]);
});

test("hides a step that few reached", () => {
  expect(values([30, 20, 3])).toEqual([53, 23, null]);
});

test("hides a step that few were lost at", () => {
  const cells = funnel([40, 3, 50, 60]);
  expect(cells.map(({ value }) => value)).toEqual([153, null, 110, 60]);
  expect(cells[1]).toMatchObject({
    group: { breakdown_0: "1" },
    numerator: null,
    status: "SUPPRESSED",
    symbol: "c",
  });
});

test("hides steps that few reached in the end, each of them few and together too", () => {
  expect(values([30, 2, 1])).toEqual([33, null, null]);
  expect(values([30, 40, 2, 0, 1])).toEqual([73, null, null, null, null]);
});

test("hides everybody where they are few, and everybody but them where those are", () => {
  expect(values([2, 1, 1])).toEqual([null, null, null]);
  expect(values([40, 57], "dfe", [42, 58])[0]).toBeNull();
});

test("few children follow from no steps that are shown", () => {
  const count = fc.oneof(
    fc.constant(0),
    { weight: 3, arbitrary: fc.nat({ max: 8 }) },
    fc.integer({ min: 6, max: 60 }),
  );
  fc.assert(
    fc.property(fc.array(count, { minLength: 2, maxLength: 8 }), (reached) => {
      const steps = funnel(reached).map((_, step) => reached.map((_, place) => Number(place >= step)));
      const shown = steps.filter((_, step) => funnel(reached)[step]!.value !== null);
      expect(fewThatFollow(reached, shown)).toEqual([]);
      const exact = values(reached, "exact");
      funnel(reached).forEach(({ value }, step) => expect([null, exact[step]]).toContain(value));
    }),
    { numRuns: 2000, seed: 6 },
  );
});
