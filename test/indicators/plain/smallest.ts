import type { Knex } from "knex";
import type { Indicator } from "../../../src/indicators/indicator";
import type { IsoDate } from "../../../src/lib/dates";
import { differences, storeAuthority } from "./difference";
import type { History } from "./history";

let tried = 0;

async function differ(
  knex: Knex,
  histories: readonly History[],
  indicator: Indicator,
  asAt: IsoDate,
): Promise<boolean> {
  const authority = `TRY${++tried}`;
  await storeAuthority(knex, authority, histories);
  return (await differences(knex, { authority, histories }, indicator, [asAt])).length > 0;
}

/** One child on whom the hub and the plain evaluator differ, with as few records as still show it. */
export async function smallestChild(
  knex: Knex,
  histories: readonly History[],
  indicator: Indicator,
  asAt: IsoDate,
): Promise<History> {
  let suspects = histories;
  while (suspects.length > 1) {
    const half = suspects.slice(0, suspects.length / 2);
    suspects = (await differ(knex, half, indicator, asAt)) ? half : suspects.slice(suspects.length / 2);
  }
  return withFewestRecords(knex, suspects[0]!, indicator, asAt);
}

async function withFewestRecords(
  knex: Knex,
  history: History,
  indicator: Indicator,
  asAt: IsoDate,
): Promise<History> {
  for (const smaller of withOneLess(history))
    if (await differ(knex, [smaller], indicator, asAt))
      return withFewestRecords(knex, smaller, indicator, asAt);
  return history;
}

/** The history without each one of its records. */
function withOneLess(history: History): History[] {
  return Object.entries(history).flatMap(([name, records]) =>
    Array.isArray(records)
      ? records.map((_, index) => ({ ...history, [name]: records.filter((__, at) => at !== index) }))
      : [],
  );
}

/** The records of a child, a line each, blank kinds left out. */
export function describeChild(history: History): string {
  return Object.entries(history)
    .flatMap(([name, records]) =>
      Array.isArray(records)
        ? records.map((record: unknown) => `  ${name.padEnd(14)} ${JSON.stringify(record)}`)
        : [`  ${name.padEnd(14)} ${JSON.stringify(records)}`],
    )
    .join("\n");
}
