import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse";
import { ratio } from "../../src/lib/rounding";

/** 84,490 published figures with their numerators and denominators; those flagged 1 round half up from these. */
const FILE = path.join(__dirname, "../../../shared/data/dfe-published/rounding_check.csv");

interface Published {
  readonly measure: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly multiplier: string;
  readonly dp: string;
  readonly published: string;
  readonly half_up_equals_published: string;
}

const wanted = existsSync(FILE) ? test : test.skip;

wanted(
  "every published figure that rounds half up from its counts is what the hub makes of them",
  async () => {
    let flagged = 0;
    const wrong: string[] = [];
    for await (const row of createReadStream(FILE).pipe(
      parse({ columns: true, bom: true }),
    ) as AsyncIterable<Published>) {
      if (row.half_up_equals_published !== "1") continue;
      flagged++;
      const value = ratio(
        Number(row.numerator),
        Number(row.denominator),
        Number(row.multiplier),
        Number(row.dp),
      );
      if (value !== Number(row.published)) wrong.push(`${row.measure}: ${value} and not ${row.published}`);
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(flagged).toBe(84_485);
  },
);
