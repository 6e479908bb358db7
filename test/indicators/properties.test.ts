import fc from "fast-check";
import { seedReference } from "../../seeds";
import type { Database } from "../../src/db/connect";
import { indicators } from "../../src/indicators";
import type { Indicator } from "../../src/indicators/indicator";
import { addDays } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { freshDatabase } from "../harness/database";
import { differences, storeAuthority } from "./plain/difference";
import { describeHistory, smallestHistory } from "./plain/smallest";
import { themes } from "./plain/themes";
import type { AnyTheme } from "./plain/themes";

const HISTORIES = 400;
const ROUNDS = Number(process.env["PROPERTY_ROUNDS"] ?? 3);
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

test("the plain evaluators know every indicator, each one of them", () => {
  const known = themes.flatMap(({ counts }) => Object.keys(counts));
  expect(known.sort()).toEqual(indicators.map(({ code }) => code).sort());
});

const rounds = Array.from({ length: ROUNDS }, (_, round) => round + 1);
const cases = themes.flatMap((theme) => rounds.map((round) => ({ name: theme.name, round, theme })));

test.each(cases)(
  `$name: hub and plain evaluator count the same, in total and in every group (seed ${seed}, round $round)`,
  async ({ theme, round }) => compareAll(theme, round),
  120_000,
);

async function compareAll(theme: AnyTheme, round: number): Promise<void> {
  const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) =>
    fc.sample(arbitrary, { numRuns, seed: seed + round });
  const dates = [...new Set([...TURNING_DAYS, ...sample(chance, CHANCE_DAYS)])];
  const authority = `${theme.name.toUpperCase()}${round}`;
  const histories = sample(theme.history, HISTORIES);
  await storeAuthority(database.knex, authority, theme, histories);
  await database.knex.raw("ANALYZE");
  for (const indicator of indicators.filter(({ code }) => code in theme.counts))
    await compare({ authority, theme, histories }, indicator, dates);
}

async function compare(
  hub: { authority: string; theme: AnyTheme; histories: readonly object[] },
  indicator: Indicator,
  dates: readonly IsoDate[],
): Promise<void> {
  const [first] = await differences(database.knex, hub, indicator, dates);
  if (!first) return;
  const asAt = first.asAt;
  const least = await smallestHistory(database.knex, hub.histories, { theme: hub.theme, indicator, asAt });
  throw new Error(
    `${indicator.code} to ${asAt}, group ${JSON.stringify(first.group)}: the hub has ${first.hub.join(" of ")}, ` +
      `plainly it is ${first.plain.join(" of ")} (seed ${seed}). The smallest history they differ on:\n${describeHistory(least)}`,
  );
}
