import { migrate } from "../../src/db/migrate";
import { planOwnerBodies } from "../../src/db/migrations/0018_plan_owner_bodies";
import { migrations } from "../../src/db/migrations/index";
import type { Database } from "../../src/db/connect";
import { emptyDatabase } from "../harness/database";

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
  const place = migrations.findIndex(({ name }) => name === planOwnerBodies.name);
  await migrate(database.knex, migrations.slice(0, place));
});
afterEach(() => database.close());

const [FIRST, THEN] = ["2018-05-20T09:00:00Z", "2018-08-15T09:00:00Z"];

/** An owner as a table of before this migration holds it, known from one moment to another. */
const owner = (role: string, body: string | null, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{
    authority: "A",
    plan: "P6",
    item: "7",
    role,
    body,
    is_lead: true,
    from_on: "2018-04-01",
    period: 0,
    line: 2,
  },
  ...{ submission_id: "00000000-0000-4000-8000-000000000001", known_from: FIRST, ...more },
});

const OLD = [
  owner("Virtual School Head", "Council"),
  // A body that was told later: two versions.
  owner("Area Commander", null, { known_to: THEN }),
  owner("Area Commander", "Police", { known_from: THEN }),
  owner("Designated Nurse", null),
];

const put = (rows: readonly object[]) => database.knex("plan_owners").insert([...rows]);

const bodies = async () =>
  (
    await database
      .knex("plan_owners")
      .orderBy(["role", "known_from", "body"])
      .select<{ role: string; body: string | null; known_to: string | null }[]>("role", "body", "known_to")
  ).map(({ role, body, known_to }) => `${role}: ${body ?? "null"}${known_to === null ? "" : ", until then"}`);

test("owners of before are kept with their versions, and one role of several bodies fits beside them", async () => {
  await put(OLD);
  await migrate(database.knex, migrations);
  expect(await bodies()).toEqual([
    "Area Commander:  , until then",
    "Area Commander: Police",
    "Designated Nurse:  ",
    "Virtual School Head: Council",
  ]);
  await put([owner("Designated Nurse", "Northern CCG"), owner("Designated Nurse", "Southern CCG")]);
  await expect(put([owner("Designated Nurse", "Southern CCG")])).rejects.toThrow("plan_owners_pkey");
  await expect(put([owner("Area Nurse", null)])).rejects.toThrow("null value");
});

test("taken back, the owners of before are as they were", async () => {
  await put(OLD);
  const before = await database.knex("plan_owners").orderBy(["role", "known_from"]);
  await planOwnerBodies.up(database.knex);
  await planOwnerBodies.down(database.knex);
  expect(await database.knex("plan_owners").orderBy(["role", "known_from"])).toEqual(before);
  await expect(put([owner("Virtual School Head", "Police")])).rejects.toThrow("plan_owners_pkey");
});

test("taken back, of one role of several bodies that answer at once the one that leads stays, else the first", async () => {
  await planOwnerBodies.up(database.knex);
  await put([
    ...["Eastern CCG", "Southern CCG"].map((body) =>
      owner("Nurse", body, { is_lead: body === "Southern CCG" }),
    ),
    ...["Northern CCG", "Western CCG"].map((body) => owner("Doctor", body, { is_lead: null })),
    owner("Doctor", "Eastern CCG", { is_lead: null, known_from: THEN }),
    owner("Doctor", "Council", { known_to: FIRST, known_from: "2018-05-01T09:00:00Z" }),
  ]);
  await planOwnerBodies.down(database.knex);
  expect(await bodies()).toEqual([
    "Doctor: Council, until then",
    "Doctor: Eastern CCG",
    "Nurse: Southern CCG",
  ]);
});
