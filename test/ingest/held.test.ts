import { dismiss, release } from "../../src/ingest/held";
import { current, episode, fileOf, openWorld, subjects, TODAY } from "./world";
import type { World } from "./world";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const rows = (count: number) =>
  fileOf(
    "ssda903_episodes",
    Array.from({ length: count }, (_, n) => episode(String(1000 + n), "01/05/2017")),
  );

/** Fifty records, and a file that lacks thirty of them. */
async function holdOne(authority: string) {
  await hub.send(rows(50), { authority, year: 2018, extractedOn: "2018-05-01" });
  const held = await hub.send(rows(20), { authority, year: 2018, extractedOn: "2018-05-02" });
  expect(held).toMatchObject({ status: "held", reasonCode: "MANY_WITHDRAWN" });
  return held;
}
const settings = (authority: string) => ({ authority, subjects, today: TODAY });
const stored = (authority: string) => hub.knex("held_files").where({ authority });
const statusOf = (id: string) => hub.knex("submissions").where({ id }).first("status", "decided_by");

test("a held file that is released is taken in as it came, for its year and day, and forgotten", async () => {
  const held = await holdOne("H1");
  expect(await stored("H1")).toHaveLength(1);
  const report = await release(hub.knex, held.id, settings("H1"), "analyst");
  expect(report).toMatchObject({
    ...{ status: "merged", fileName: "file.csv", collectionYear: 2018, extractedOn: "2018-05-02" },
    ...{ read: 20, unchanged: 20, withdrawn: 30 },
  });
  expect(await current(hub.knex, "care_episodes", ["subject"], "H1")).toHaveLength(20);
  expect(await statusOf(held.id)).toEqual({ status: "released", decided_by: "analyst" });
  expect(await stored("H1")).toEqual([]);
});

test("a held file that is dismissed changes nothing and is forgotten", async () => {
  const held = await holdOne("H2");
  await dismiss(hub.knex, "H2", held.id, "analyst");
  expect(await current(hub.knex, "care_episodes", ["subject"], "H2")).toHaveLength(50);
  expect(await statusOf(held.id)).toEqual({ status: "dismissed", decided_by: "analyst" });
  expect(await stored("H2")).toEqual([]);
});

test("nothing is decided twice, nor of a file that is not held", async () => {
  const held = await holdOne("H3");
  await dismiss(hub.knex, "H3", held.id, "analyst");
  const sentence = `Submission ${held.id} is not held, so there is nothing to decide. See the list with hub submissions.`;
  await expect(release(hub.knex, held.id, settings("H3"), "analyst")).rejects.toMatchObject({
    ...{ code: "NOT_HELD", message: sentence },
  });
  await expect(dismiss(hub.knex, "H3", held.id, "analyst")).rejects.toMatchObject({ code: "NOT_HELD" });
});

test("a dry run keeps no file", async () => {
  await hub.send(rows(50), { authority: "H4", year: 2018 });
  const held = await hub.send(rows(20), { authority: "H4", year: 2018, dryRun: true });
  expect(held.status).toBe("held");
  expect(await stored("H4")).toEqual([]);
});
