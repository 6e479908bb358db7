import { inspect } from "node:util";
import type { Database } from "../../src/db/connect";
import { connectTo } from "../../src/db/connect";
import { toHubError } from "../../src/db/explain";
import { HubError } from "../../src/lib/hubError";
import { freshDatabase } from "../harness/database";
import { fromSetUp, SERVER } from "../harness/server";

const VALUE = "A8204391752";

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
  await database.knex.raw(
    "CREATE TABLE pupils (upn text CONSTRAINT one_each UNIQUE, born date, n int CHECK (n > 0))",
  );
  await database.knex.raw("INSERT INTO pupils VALUES (?), ('other')", [VALUE]);
});

afterAll(() => database.close());

test.each([
  ["a duplicate", `INSERT INTO pupils VALUES ('${VALUE}')`],
  ["text that is no date", `INSERT INTO pupils (born) VALUES ('${VALUE}')`],
  ["a broken rule", `INSERT INTO pupils VALUES ('${VALUE}', NULL, -1)`],
  ["a mistake in the statement", `SELECT '${VALUE}' FROM WHERE`],
])("never passes on the value in %s", async (_, statement) => {
  const error = await failure(() => database.knex.raw(statement));
  expect(inspect(error, { depth: 10, showHidden: true })).toContain(VALUE);
  const explained = toHubError(error, "Merge");
  expect(explained.code).toBe("DATABASE_REFUSED_STATEMENT");
  expect(inspect(explained, { depth: 10, showHidden: true })).not.toContain(VALUE);
});

test("names the table and the rule", async () => {
  const error = await failure(() => database.knex("pupils").insert({ upn: VALUE }));
  expect(toHubError(error, "Merge").message).toBe(
    "Merge: the database refused a statement (SQLSTATE 23505, table pupils, rule one_each). Report it; nothing was saved.",
  );
});

test("explains a missing table", async () => {
  const error = await failure(() => database.knex("not_there").select());
  expect(toHubError(error, "Plans").code).toBe("SCHEMA_OUTDATED");
});

test("explains a statement that took too long", async () => {
  const error = await failure(() =>
    database.knex.raw("SET LOCAL statement_timeout = 20; SELECT pg_sleep(5)"),
  );
  expect(toHubError(error, "Measures").code).toBe("DATABASE_CANCELLED");
});

test("explains two transactions that wait for each other", async () => {
  const touch = (upns: string[]) => async () =>
    database.knex.transaction(async (trx) => {
      for (const upn of upns) {
        await trx.raw("UPDATE pupils SET n = 1 WHERE upn = ?", [upn]);
        await trx.raw("SELECT pg_sleep(0.3)");
      }
    });
  const outcomes = await Promise.allSettled([touch([VALUE, "other"])(), touch(["other", VALUE])()]);
  const lost = outcomes.find((outcome) => outcome.status === "rejected");
  expect(toHubError(lost?.reason, "Merge").code).toBe("DATABASE_CONFLICT");
});

test("explains a transaction that another one overtook", async () => {
  const error = await failure(() =>
    database.knex.transaction(
      async (trx) => {
        await trx("pupils").select();
        await database.knex.raw("UPDATE pupils SET n = 2 WHERE upn = 'other'");
        await trx.raw("UPDATE pupils SET n = 3 WHERE upn = 'other'");
      },
      { isolationLevel: "repeatable read" },
    ),
  );
  expect(toHubError(error, "Merge").code).toBe("DATABASE_CONFLICT");
});

test("explains a session that the server ended", async () => {
  const other = await connectTo(fromSetUp(SERVER));
  const error = await failure(() =>
    database.knex.transaction(async (trx) => {
      const { rows } = await trx.raw("SELECT pg_backend_pid() AS pid");
      const asleep = failure(() => trx.raw("SELECT pg_sleep(20)"));
      await other.knex.raw("SELECT pg_terminate_backend(?)", [rows[0].pid]);
      throw await asleep;
    }),
  );
  await other.close();
  expect(toHubError(error, "Merge").code).toMatch(/^DATABASE_(STOPPED|LOST)$/);
});

test("explains a pool with nothing left", async () => {
  const narrow = await freshDatabase({ poolMax: 1 });
  narrow.knex.client.pool.acquireTimeoutMillis = 100;
  const holding = narrow.knex.raw("SELECT pg_sleep(0.5)").then();
  const error = await failure(() => narrow.knex.raw("SELECT 1"));
  await holding;
  await narrow.close();
  expect(toHubError(error, "Graph").code).toBe("DATABASE_BUSY");
});

test.each([
  ["DISK_FULL", { code: "53100", message: 'could not extend file "base/1": No space left on device' }],
  [
    "SHARED_MEMORY_FULL",
    { code: "53100", message: 'could not resize shared memory segment "/PostgreSQL.1"' },
  ],
  ["OUT_OF_MEMORY", { code: "53200" }],
  ["DATABASE_BUSY", { code: "53300" }],
  ["DATABASE_STOPPED", { code: "57P01" }],
  ["DATABASE_NOT_READY", { code: "57P03" }],
  ["DATABASE_READ_ONLY", { code: "25006" }],
  ["DATABASE_LOST", { code: "08006" }],
  ["DATABASE_LOST", { code: "ECONNRESET" }],
  ["DATABASE_LOST", new Error("Connection terminated unexpectedly")],
  ["DATABASE_LOST", new AggregateError([{ code: "ECONNREFUSED" }])],
  ["DATABASE_DAMAGED", { code: "XX001" }],
  ["UNEXPECTED", new TypeError(VALUE)],
  ["UNEXPECTED", VALUE],
  ["UNEXPECTED", undefined],
])("gives %s its code and one sentence", (code, error) => {
  const explained = toHubError(error, "Merge");
  expect(explained.code).toBe(code);
  expect(explained.message).toMatch(/^Merge: .+\. .+\.$/);
  expect(explained.message).not.toContain(VALUE);
});

test("passes a HubError unchanged", () => {
  const error = new HubError("ANY", "Merge: as it was. Leave it.");
  expect(toHubError(error, "elsewhere")).toBe(error);
});

async function failure(attempt: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    await attempt();
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
}
