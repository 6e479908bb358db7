import type { Knex } from "knex";
import { seed as workingDays } from "./workingDays";

interface NamedSeed {
  readonly name: string;
  readonly seed: (knex: Knex) => Promise<void>;
}

/** Reference data every hub needs, in the order it is filled. Each may be run again and then changes nothing. */
const referenceSeeds: readonly NamedSeed[] = [{ name: "workingDays", seed: workingDays }];

/** Knex's view of the list: named here, not found by scanning the folder. */
class ListedSeeds {
  getSeeds(): Promise<NamedSeed[]> {
    return Promise.resolve([...referenceSeeds]);
  }
  getSeed(seed: NamedSeed): NamedSeed {
    return seed;
  }
}

/** Knex's settings for the reference seeds. */
export const seedSettings = { seedSource: new ListedSeeds() } as unknown as Knex.SeederConfig;

/** Fills the reference data. */
export async function seedReference(knex: Knex): Promise<void> {
  await knex.seed.run(seedSettings);
}
