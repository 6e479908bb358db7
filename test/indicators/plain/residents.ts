import type { Knex } from "knex";
import { randomUUID } from "node:crypto";
import { collectionYearOf } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";

/** Residents aged 0 to 17 by mid-year, one figure for the authority. */
export type Residents = Readonly<Record<number, number>>;

export const RESIDENTS: Residents = { 2021: 41_000, 2022: 42_500, 2023: 43_210, 2024: 44_007 };

export async function storeResidents(knex: Knex, authority: string, residents: Residents): Promise<void> {
  const rows = Object.entries(residents).map(([year, population]) => ({
    ...{ area: authority, mid_year: Number(year), sex: "all", age_from: 0, age_to: 17, population },
    ...{ period: 0, submission_id: randomUUID(), line: 2, known_from: "2020-01-01T00:00:00Z" },
  }));
  await knex.batchInsert("population_estimates", rows);
}

/** The residents a rate is made with: of the mid-year in which the financial year began, or of the last before it. */
export function residentsFor(residents: Residents, asAt: IsoDate): number | undefined {
  const began = collectionYearOf(asAt) - 1;
  const year = Object.keys(residents)
    .map(Number)
    .filter((each) => each <= began)
    .sort()
    .at(-1);
  return year === undefined ? undefined : residents[year];
}
