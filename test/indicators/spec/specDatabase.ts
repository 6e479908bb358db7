import { seedReference } from "../../../seeds";
import type { Database } from "../../../src/db/connect";
import { freshDatabase } from "../../harness/database";

/** A database for the tests of the file that calls this, working days filled in; read it inside a test. */
export function specDatabase(): () => Database["knex"] {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase();
    await seedReference(database.knex);
  });
  afterAll(() => database.close());
  return () => database.knex;
}
