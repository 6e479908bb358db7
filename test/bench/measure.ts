import type { Knex } from "knex";
export async function benchMeasure(_knex: Knex): Promise<void> {}
