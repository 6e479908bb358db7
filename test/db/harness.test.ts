import { freshDatabase } from "../harness/database";

test("two fresh databases do not see each other", async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
  try {
    await one.knex.schema.createTable("only_here", (table) => void table.increments());
    expect(await one.knex.schema.hasTable("only_here")).toBe(true);
    expect(await two.knex.schema.hasTable("only_here")).toBe(false);
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
});
