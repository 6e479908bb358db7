import type { Knex } from "knex";

/** A canonical table as a migration writes it down: its columns as SQL, and which of them are its key. */
export interface VersionedTable {
  readonly name: string;
  readonly about: keyof typeof OWNERS;
  /** Key columns after those that say whose the record is. */
  readonly key: readonly string[];
  /** "name type, name type, ..." */
  readonly columns: string;
}

const OWNERS = {
  child: "authority text NOT NULL, subject text NOT NULL,",
  authority: "authority text NOT NULL,",
  reference: "",
} as const;
const OWNER_KEYS = { child: ["authority", "subject"], authority: ["authority"], reference: [] } as const;

/**
 * Creates canonical tables: their own columns, and those every version of a record has. A key column can not be null.
 * What is written here must never change once it is released.
 */
export async function createVersionedTables(knex: Knex, tables: readonly VersionedTable[]): Promise<void> {
  for (const table of tables) await knex.raw(createTable(table));
}

export async function dropTables(knex: Knex, tables: readonly VersionedTable[]): Promise<void> {
  for (const { name } of tables) await knex.raw(`DROP TABLE ${name}`);
}

function createTable({ name, about, key, columns }: VersionedTable): string {
  return `CREATE TABLE ${name} (
  ${OWNERS[about]}
  ${columns},
  period integer NOT NULL,
  submission_id uuid NOT NULL,
  line integer NOT NULL,
  said_on date NOT NULL DEFAULT CURRENT_DATE,
  known_from timestamptz NOT NULL,
  known_to timestamptz,
  closed_by uuid,
  PRIMARY KEY (${[...OWNER_KEYS[about], ...key, "known_from"].join(", ")})
)`;
}
