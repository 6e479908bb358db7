import type { NamedMigration } from "./migration";

/** One role of several bodies may answer for a row of a plan: the body is part of what tells owners apart. */
export const planOwnerBodies: NamedMigration = {
  name: "0018_plan_owner_bodies",
  up: async (knex) => {
    await knex.raw(UP);
  },
  down: async (knex) => {
    await knex.raw(DOWN);
  },
};

/** A role that is said to belong to no body has a single blank, which no file can tell. */
const UP = `
UPDATE plan_owners SET body = ' ' WHERE body IS NULL;
ALTER TABLE plan_owners ALTER COLUMN body SET NOT NULL, DROP CONSTRAINT plan_owners_pkey,
  ADD PRIMARY KEY (authority, plan, item, role, body, from_on, known_from);
`;

/** Without the body one role can be told once only: of several bodies the one that leads stays, else the first by name. */
const DOWN = `
DELETE FROM plan_owners r USING plan_owners o
  WHERE (r.authority, r.plan, r.item, r.role, r.from_on) = (o.authority, o.plan, o.item, o.role, o.from_on)
    AND (o.is_lead IS TRUE, r.body) > (r.is_lead IS TRUE, o.body)
    AND (r.known_from = o.known_from OR (r.known_from < coalesce(o.known_to, 'infinity')
      AND o.known_from < coalesce(r.known_to, 'infinity')));
ALTER TABLE plan_owners DROP CONSTRAINT plan_owners_pkey, ALTER COLUMN body DROP NOT NULL,
  ADD PRIMARY KEY (authority, plan, item, role, from_on, known_from);
UPDATE plan_owners SET body = NULL WHERE body = ' ';
`;
