import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { decide, undo } from "../../src/identity/decisions";
import { pairsWaiting } from "../../src/identity/scoring";
import { demonstrationDatabase, DEMONSTRATION_MS } from "../harness/demonstration";
import type { Demonstration } from "../harness/demonstration";

let demonstration: Demonstration;

beforeAll(async () => {
  demonstration = await demonstrationDatabase();
}, DEMONSTRATION_MS);

afterAll(() => demonstration.close());

const authority = DEMONSTRATION.code;

async function links(): Promise<unknown[]> {
  const { knex } = demonstration.database;
  return knex("identity_links")
    .where({ authority, known_to: null })
    .orderBy("subject")
    .select("subject", "child", "rule");
}

test("every pair that waits can be accepted, which links its sides, and undone, which leaves no trace", async () => {
  const { knex } = demonstration.database;
  const before = await links();
  const pairs = await pairsWaiting(knex, authority, { first: 100 });
  expect(pairs.length).toBeGreaterThan(10);
  for (const { subject, other } of pairs) {
    const deciding = { authority, subject, other, reason: "the same birth certificate", decidedBy: "test" };
    const { id } = await decide(knex, { ...deciding, decision: "same" });
    const both = await knex("identity_links")
      .where({ authority, known_to: null })
      .whereIn("subject", [subject, other])
      .countDistinct<{ count: string }[]>("child");
    expect(Number(both[0]!.count)).toBe(1);
    await undo(knex, { authority, id, by: "test", reason: "it was a trial" });
  }
  expect(await links()).toEqual(before);
});
