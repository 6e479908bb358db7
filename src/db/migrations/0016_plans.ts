import type { NamedMigration } from "./migration";
import { createVersionedTables, dropTables } from "./versionedTables";
import type { VersionedTable } from "./versionedTables";

const TABLES: readonly VersionedTable[] = [
  {
    name: "plans",
    about: "authority",
    key: ["plan"],
    columns: `plan text NOT NULL, title text, kind text, part_of text, led_by text, from_on date, to_on date,
      approved_on date, document text, document_place text, status_words text, note text`,
  },
  {
    name: "plan_items",
    about: "authority",
    key: ["plan", "item"],
    columns: `plan text NOT NULL, item text NOT NULL, kind text, part_of text, place integer, number text, words text,
      report text, paragraphs text, theme text, agreed_on date, deadline_printed text, status_printed text,
      colour_printed text, status_on date, progress_printed text, owners_printed text, outcome_printed text,
      measures_printed text, document_place text, rolled_over_from text`,
  },
  {
    name: "plan_links",
    about: "authority",
    key: ["plan", "item", "linked_kind", "linked_to"],
    columns: `plan text NOT NULL, item text NOT NULL, linked_kind text NOT NULL, linked_to text NOT NULL, basis text,
      note text`,
  },
  {
    name: "plan_owners",
    about: "authority",
    key: ["plan", "item", "role", "from_on"],
    columns: `plan text NOT NULL, item text NOT NULL, role text NOT NULL, body text, is_lead boolean,
      from_on date NOT NULL, to_on date`,
  },
  {
    name: "plan_statuses",
    about: "authority",
    key: ["vocabulary", "word"],
    columns: `vocabulary text NOT NULL, word text NOT NULL, normal text, colour text, meaning text, document_place text`,
  },
  {
    name: "plan_updates",
    about: "authority",
    key: ["plan", "item", "said_of", "place"],
    columns: `plan text NOT NULL, item text NOT NULL, said_of date NOT NULL, place integer NOT NULL, status text,
      words text`,
  },
];

/**
 * The canonical tables of plans, and what people record of a row: a status or progress, by whom and when. A note is
 * never changed; a later one says what is so now.
 */
export const plans: NamedMigration = {
  name: "0016_plans",
  up: async (knex) => {
    await createVersionedTables(knex, TABLES);
    await knex.raw(NOTES);
  },
  down: async (knex) => {
    await knex.raw("DROP TABLE plan_notes");
    await dropTables(knex, TABLES);
  },
};

const NOTES = `
CREATE TABLE plan_notes (
  authority text NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  plan text NOT NULL,
  item text NOT NULL,
  said_of date NOT NULL,
  status text,
  words text,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CHECK (status IS NOT NULL OR words IS NOT NULL),
  PRIMARY KEY (authority, id)
)`;
