import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { appliedMigrations, assertSchemaNotNewer, migrate } from "../../src/db/migrate";
import { migrations } from "../../src/db/migrations/index";
import type { NamedMigration } from "../../src/db/migrations/migration";
import type { Database } from "../../src/db/connect";
import { emptyDatabase, freshDatabase } from "../harness/database";
import { refusal } from "../harness/refusal";

const first: NamedMigration = {
  name: "0001_first",
  up: async (knex) => void (await knex.raw("CREATE TABLE first (n int); SELECT pg_sleep(0.3)")),
  down: async (knex) => void (await knex.raw("DROP TABLE first")),
};
const second: NamedMigration = {
  name: "0002_second",
  up: async (knex) => void (await knex.raw("CREATE TABLE second (n int)")),
  down: async (knex) => void (await knex.raw("DROP TABLE second")),
};
const broken: NamedMigration = {
  ...second,
  up: async (knex) => void (await knex.raw("CREATE TABLE oops (")),
};

let database: Database;

beforeEach(async () => {
  database = await emptyDatabase();
});

afterEach(() => database.close());

test("runs what is new, in order, and nothing the second time", async () => {
  expect(await migrate(database.knex, [first])).toEqual({ applied: ["0001_first"] });
  expect(await migrate(database.knex, [first, second])).toEqual({ applied: ["0002_second"] });
  expect(await migrate(database.knex, [first, second])).toEqual({ applied: [] });
  expect(await appliedMigrations(database.knex)).toEqual(["0001_first", "0002_second"]);
});

test("of two that start at once, one runs them and the other waits and finds nothing to do", async () => {
  const both = await Promise.all([
    migrate(database.knex, [first, second]),
    migrate(database.knex, [first, second]),
  ]);
  expect(both.map(({ applied }) => applied.length).sort()).toEqual([0, 2]);
});

test("works with a single session", async () => {
  const narrow = await emptyDatabase({ poolMax: 1 });
  expect(await migrate(narrow.knex, [first]).finally(() => narrow.close())).toEqual({
    applied: ["0001_first"],
  });
});

test("a migration that fails leaves the database as it was, unlocked", async () => {
  await migrate(database.knex, [first]);
  await expect(migrate(database.knex, [first, { ...second, name: "0002_fine" }, broken])).rejects.toThrow(
    "syntax error",
  );
  expect(await appliedMigrations(database.knex)).toEqual(["0001_first"]);
  expect(await database.knex.schema.hasTable("second")).toBe(false);
  expect(await migrate(database.knex, [first, second])).toEqual({ applied: ["0002_second"] });
});

test("rejects tables made by a newer hub, and does not touch them", async () => {
  await migrate(database.knex, [first, second]);
  const sentence =
    'Database: its tables were made by a newer hub (migration "0002_second"). Install that version of the hub, or use another database.';
  expect(await refusal(migrate(database.knex, [first]))).toMatchObject({
    code: "SCHEMA_NEWER",
    message: sentence,
  });
  expect((await refusal(assertSchemaNotNewer(database.knex, [first]))).code).toBe("SCHEMA_NEWER");
  expect(await database.knex.schema.hasTable("second")).toBe(true);
});

test("accepts an empty database as not newer", async () => {
  await expect(assertSchemaNotNewer(database.knex)).resolves.toBeUndefined();
});

test("a test's database has every migration of the hub", async () => {
  const fresh = await freshDatabase();
  const applied = await appliedMigrations(fresh.knex).finally(() => fresh.close());
  expect(applied).toEqual(migrations.map(({ name }) => name));
});

test("every migration can be taken back, and run again", async () => {
  await migrate(database.knex);
  for (const migration of [...migrations].reverse()) await migration.down(database.knex);
  await database.knex("knex_migrations").delete();
  expect((await migrate(database.knex)).applied).toEqual(migrations.map(({ name }) => name));
});

test("knex's own command line agrees about what was run", async () => {
  await migrate(database.knex);
  const root = path.resolve(__dirname, "../..");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["node_modules/.bin/knex", "migrate:status"],
    {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: "-r @swc-node/register", DATABASE_URL: database.connectionString },
    },
  );
  expect(stdout).toContain(`Found ${migrations.length} Completed Migration file/files.`);
  expect(stdout).toContain("No Pending Migration files Found.");
  for (const { name } of migrations) expect(stdout).toContain(name);
});
