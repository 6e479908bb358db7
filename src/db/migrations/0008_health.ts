import type { NamedMigration } from "./migration";
import { createVersionedTables, dropTables } from "./versionedTables";
import type { VersionedTable } from "./versionedTables";

const TABLES: readonly VersionedTable[] = [
  {
    name: "health_dental_checks",
    about: "child",
    key: ["checked_on"],
    columns: `checked_on date NOT NULL, outcome text, next_due_on date`,
  },
  {
    name: "health_immunisations",
    about: "child",
    key: ["status_on"],
    columns: `status_on date NOT NULL, up_to_date boolean, reason text, next_due_on date`,
  },
  {
    name: "health_development_checks",
    about: "child",
    key: ["review", "due_on"],
    columns: `review text NOT NULL, due_on date NOT NULL, checked_on date, outcome text`,
  },
  {
    name: "health_substance_misuse",
    about: "child",
    key: ["identified_on", "substance"],
    columns: `identified_on date NOT NULL, substance text NOT NULL, intervention_offered boolean,
      intervention_received boolean, started_on date, ended_on date`,
  },
  {
    name: "health_referrals",
    about: "child",
    key: ["service", "referred_on"],
    columns: `service text NOT NULL, referred_on date NOT NULL, urgency text, referred_by text, decision text,
      decided_on date, first_contact_on date, discharged_on date`,
  },
  {
    name: "health_leaving_histories",
    about: "child",
    key: ["form"],
    columns: `form text NOT NULL, offered_on date, given_on date, declined boolean,
      immunisations_included boolean`,
  },
  {
    name: "health_registrations",
    about: "child",
    key: ["registered_with", "registered_on"],
    columns: `registered_with text NOT NULL, registered_on date NOT NULL, ended_on date, organisation text`,
  },
  {
    name: "health_wellbeing_screens",
    about: "child",
    key: ["due_on"],
    columns: `due_on date NOT NULL, screened_on date, sdq_present boolean, health_assessment_present boolean,
      social_care_file_present boolean`,
  },
  {
    name: "health_transfers",
    about: "child",
    key: ["transferred_on"],
    columns: `transferred_on date NOT NULL, shared_on date, need text`,
  },
];

/** What the existing tables gain: name and columns, each "name type". */
const GAINED: readonly (readonly [table: string, columns: readonly string[]])[] = [
  [
    "health_assessments",
    [
      "late_reason text",
      "placed_in_area boolean",
      "host_area text",
      "provider text",
      "consent_received_on date",
      "done_by text",
      "emotional_health_assessed boolean",
      "sdq_used boolean",
      "quality_assured_on date",
      "plan_copied_to_carer_on date",
    ],
  ],
  ["sdq_scores", ["reviewed_on date"]],
];

/** The canonical tables of health. */
export const health: NamedMigration = {
  name: "0008_health",
  up: async (knex) => {
    await createVersionedTables(knex, TABLES);
    for (const [table, columns] of GAINED)
      await knex.raw(`ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${column}`).join(", ")}`);
  },
  down: async (knex) => {
    for (const [table, columns] of GAINED)
      await knex.raw(
        `ALTER TABLE ${table} ${columns.map((column) => `DROP COLUMN ${column.split(" ")[0]}`).join(", ")}`,
      );
    await dropTables(knex, TABLES);
  },
};
