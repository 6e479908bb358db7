import type { Knex } from "knex";

/**
 * One step in the life of the tables. `name` (no file extension, "0001_authorities") is what the database
 * remembers, so it never changes once released. Runs inside a transaction.
 */
export interface NamedMigration {
  readonly name: string;
  up(knex: Knex): Promise<void>;
  down(knex: Knex): Promise<void>;
}
