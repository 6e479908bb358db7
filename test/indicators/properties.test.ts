import fc from "fast-check";
import { seedReference } from "../../seeds";
import type { Database } from "../../src/db/connect";
import { indicators } from "../../src/indicators";
import type { Indicator } from "../../src/indicators/indicator";
import { addDays } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { freshDatabase } from "../harness/database";
import { differences, storeAuthority } from "./plain/difference";
import { VERDICTS } from "./plain/figures";
import { history } from "./plain/history.arbitrary";
import type { History } from "./plain/history";
import { describeChild, smallestChild } from "./plain/smallest";

const CHILDREN = 400;
const ROUNDS = 8;
const CHANCE_DAYS = 5;
/** Ends of years, a day that some years lack, the days around which schools and councils count; others by chance. */
const TURNING_DAYS = [
  "2023-03-31",
  "2024-02-29",
  "2024-03-31",
  "2024-08-31",
  "2024-09-01",
  "2025-02-28",
  "2025-03-31",
  "2025-04-01",
];
const chance = fc.integer({ min: 0, max: 1100 }).map((offset) => addDays("2022-12-31", offset));

const seed = Number(process.env["PROPERTY_SEED"] ?? 903);

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
  await seedReference(database.knex);
});
afterAll(() => database.close());

test("the plain evaluator knows every indicator", () => {
  expect(Object.keys(VERDICTS)).toEqual(indicators.map(({ code }) => code));
});

test.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))(
  `hub and plain evaluator count the same children, in total and in every group (seed ${seed}, round %i)`,
  async (round) => {
    const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) =>
      fc.sample(arbitrary, { numRuns, seed: seed + round });
    const dates = [...new Set([...TURNING_DAYS, ...sample(chance, CHANCE_DAYS)])];
    const authority = { authority: `ROUND${round}`, histories: sample(history, CHILDREN) };
    await storeAuthority(database.knex, authority.authority, authority.histories);
    await database.knex.raw("ANALYZE");
    for (const indicator of indicators) await compare(authority, indicator, dates);
  },
);

async function compare(
  hub: { authority: string; histories: readonly History[] },
  indicator: Indicator,
  dates: readonly IsoDate[],
): Promise<void> {
  const [first] = await differences(database.knex, hub, indicator, dates);
  if (!first) return;
  const child = await smallestChild(database.knex, hub.histories, indicator, first.asAt);
  throw new Error(
    `${indicator.code} on ${first.asAt}, group ${JSON.stringify(first.group)}: the hub has ${first.hub.join(" of ")}, ` +
      `plainly it is ${first.plain.join(" of ")} (seed ${seed}). The smallest child they differ on:\n${describeChild(child)}`,
  );
}
