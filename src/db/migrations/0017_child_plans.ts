import type { NamedMigration } from "./migration";

const GAINED = {
  graded_by: "text",
  participation: "text",
  shared_with: "text",
  has_smart_targets: "boolean",
  assessed_on: "date",
} as const;

/** What is told of a plan for a child besides its dates: who graded it, how the child took part, who has a copy. */
export const childPlans: NamedMigration = {
  name: "0017_child_plans",
  up: async (knex) => {
    const columns = Object.entries(GAINED).map(([name, type]) => `ADD COLUMN ${name} ${type}`);
    await knex.raw(`ALTER TABLE child_plans ${columns.join(", ")}`);
  },
  down: async (knex) => {
    const columns = Object.keys(GAINED).map((name) => `DROP COLUMN ${name}`);
    await knex.raw(`ALTER TABLE child_plans ${columns.join(", ")}`);
  },
};
