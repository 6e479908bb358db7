import type { Knex } from "knex";
import type { Indicator } from "../../../src/indicators/indicator";
import type { IsoDate } from "../../../src/lib/dates";
import { differences, storeAuthority } from "./difference";
import type { Theme } from "./theme";

let tried = 0;

interface Case<H> {
  readonly theme: Theme<H>;
  readonly indicator: Indicator;
  readonly asAt: IsoDate;
}

async function differ<H>(knex: Knex, histories: readonly H[], of: Case<H>): Promise<boolean> {
  const authority = `TRY${++tried}`;
  await storeAuthority(knex, authority, of.theme, histories);
  const { theme, indicator, asAt } = of;
  return (await differences(knex, { authority, theme, histories }, indicator, [asAt])).length > 0;
}

/** One history on which the hub and the plain evaluator differ, with as few records as still show it. */
export async function smallestHistory<H extends object>(
  knex: Knex,
  histories: readonly H[],
  of: Case<H>,
): Promise<H> {
  let suspects = histories;
  while (suspects.length > 1) {
    const half = suspects.slice(0, suspects.length / 2);
    suspects = (await differ(knex, half, of)) ? half : suspects.slice(suspects.length / 2);
  }
  return withFewestRecords(knex, suspects[0]!, of);
}

async function withFewestRecords<H extends object>(knex: Knex, history: H, of: Case<H>): Promise<H> {
  for (const smaller of withOneLess(history))
    if (await differ(knex, [smaller], of)) return withFewestRecords(knex, smaller, of);
  return history;
}

/** The history without each one of its records. */
function withOneLess<H extends object>(history: H): H[] {
  return Object.entries(history).flatMap(([name, records]) =>
    Array.isArray(records)
      ? records.map((_, index) => ({ ...history, [name]: records.filter((__, at) => at !== index) }))
      : [],
  );
}

/** The records of a history, a line each. */
export function describeHistory(history: object): string {
  return Object.entries(history)
    .flatMap(([name, records]) =>
      Array.isArray(records)
        ? records.map((record: unknown) => `  ${name.padEnd(14)} ${JSON.stringify(record)}`)
        : [`  ${name.padEnd(14)} ${JSON.stringify(records)}`],
    )
    .join("\n");
}
