import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { ratio } from "../../src/lib/rounding";

const PUBLISHED = path.resolve(__dirname, "../../../shared/data/dfe-published/rounding_check.csv");
const count = fc.nat({ max: 100_000_000 });
const some = fc.integer({ min: 1, max: 100_000_000 });

test.each([
  [1, 2, 1, 0, 1],
  [1, 8, 100, 0, 13],
  [1, 8, 100, 1, 12.5],
  [5, 1000, 100, 0, 1],
  [49, 10_000, 100, 0, 0],
  [1, 3, 100, 1, 33.3],
  [2, 3, 100, 1, 66.7],
  [0, 7, 100, 1, 0],
  [81_770, 12_183_016, 10_000, 0, 67],
  [1005, 1000, 1, 2, 1.01],
])(
  "%i of %i times %i at %i places is %d: half goes up",
  (numerator, denominator, multiplier, places, value) => {
    expect(ratio(numerator, denominator, multiplier, places)).toBe(value);
  },
);

test("nothing of nothing is no number", () => {
  expect(ratio(0, 0, 100, 1)).toBeNull();
  expect(ratio(3, 0, 100, 1)).toBeNull();
});

test("it is the number of that many places that is nearest, the upper of two", () => {
  fc.assert(
    fc.property(
      count,
      some,
      fc.constantFrom(1, 100, 10_000),
      fc.integer({ min: 0, max: 2 }),
      (n, d, multiplier, places) => {
        const units = BigInt(Math.round(ratio(n, d, multiplier, places)! * 10 ** places));
        const exact = BigInt(n) * BigInt(multiplier * 10 ** places);
        const twiceOver = 2n * (units * BigInt(d) - exact);
        return twiceOver > -BigInt(d) && twiceOver <= BigInt(d);
      },
    ),
  );
});

test("more counted is never a smaller figure", () => {
  fc.assert(
    fc.property(count, count, some, (a, b, d) => a > b || ratio(a, d, 100, 1)! <= ratio(b, d, 100, 1)!),
  );
});

const compared = existsSync(PUBLISHED) ? test : test.skip;
const absent = existsSync(PUBLISHED)
  ? ""
  : ` (skipped: ${path.basename(PUBLISHED)} is not beside the project)`;

compared(`the published figures of DfE come out, each one of them${absent}`, () => {
  const rows: Record<string, string>[] = parse(readFileSync(PUBLISHED), { columns: true, bom: true });
  const flagged = rows.filter((row) => row["half_up_equals_published"] === "1");
  const wrong = flagged.filter((row) => published(row) !== Number(row["published"]));
  expect(flagged.length).toBeGreaterThan(80_000);
  expect(wrong).toEqual([]);
});

/** Means and sums of scores have decimals: both numbers are brought to whole ones first. */
function published(row: Record<string, string>): number | null {
  const texts = [row["numerator"]!, row["denominator"]!].map((text) => text.replace(/\.0$/, ""));
  const decimals = Math.max(...texts.map((text) => text.split(".")[1]?.length ?? 0));
  const [numerator, denominator] = texts.map((text) => Math.round(Number(text) * 10 ** decimals));
  return ratio(numerator!, denominator!, Number(row["multiplier"]), Number(row["dp"]));
}
