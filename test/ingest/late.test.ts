import fc from "fast-check";
import { extractedOn } from "../../src/ingest/extractedOn";
import { child, current, episode, fileOf, openWorld, saying } from "./world";
import type { Row, World } from "./world";

/** Files that come after one that was extracted later: what is so is told by the latest extract, not the latest arrival. */
let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const header = (...rows: Row[]) => fileOf("ssda903_header", rows);
const scores = (...rows: Row[]) => fileOf("health_sdq_scores", rows);
const score = (CHILD_ID: string, SDQ_SCORE: string): Row => ({
  ...{ CHILD_ID, SDQ_SCORE, DOB: "2010-01-05", SDQ_COMPLETED: "2018-02-01" },
});
const on = (authority: string, day: string) => ({ authority, extractedOn: day, year: 2018 });

test.each`
  name                              | said            | told
  ${"episodes.csv"}                 | ${undefined}    | ${"2020-06-30"}
  ${"episodes_2018-05-01.csv"}      | ${undefined}    | ${"2018-05-01"}
  ${"20180501 episodes.csv"}        | ${undefined}    | ${"2018-05-01"}
  ${"episodes_2018-05-01.csv"}      | ${"2018-06-01"} | ${"2018-06-01"}
  ${"2018-04-01 to 2019-03-31.csv"} | ${undefined}    | ${"2020-06-30"}
  ${"episodes_2021-05-01.csv"}      | ${undefined}    | ${"2020-06-30"}
  ${"episodes_2018-02-30.csv"}      | ${undefined}    | ${"2020-06-30"}
  ${"1234201805019.csv"}            | ${undefined}    | ${"2020-06-30"}
`("$name, said to be of $said, was extracted on $told", ({ name, said, told }) => {
  expect(extractedOn(name as string, said as string | undefined, "2020-06-30").day).toBe(told);
});

test("an older snapshot after a newer one changes nothing and says so", async () => {
  await hub.send(header(child("1", { ETHNIC: "WIRI" })), on("L1", "2018-05-02"));
  const before = await saying(hub.knex, "L1");
  const report = await hub.send(header(child("1"), child("2")), on("L1", "2018-05-01"));
  expect(report).toMatchObject({
    status: "merged",
    reasonCode: "OVERTAKEN",
    read: 2,
    accepted: 2,
    superseded: 2,
  });
  expect(report.reason).toBe(
    "A file of Header extracted after this one was taken in before, so nothing of this one was taken. If it is the newer, say when it was extracted with --extracted.",
  );
  expect(await saying(hub.knex, "L1")).toEqual(before);
});

test("an older snapshot of another year is no late one", async () => {
  await hub.send(header(child("1")), { ...on("L2", "2019-05-02"), year: 2019 });
  const report = await hub.send(header(child("2")), on("L2", "2018-05-01"));
  expect(report).toMatchObject({ reasonCode: null, added: 1 });
});

describe("an older delta after a newer one", () => {
  const said = (authority: string) => current(hub.knex, "sdq_scores", ["subject", "score"], authority);

  test("adds what nobody has told, and corrects nothing a newer file told", async () => {
    await hub.send(scores(score("1", "10")), on("L3", "2018-05-01"));
    await hub.send(scores(score("1", "12")), on("L3", "2018-05-03"));
    const report = await hub.send(scores(score("1", "11"), score("2", "20")), on("L3", "2018-05-02"));
    expect(report).toMatchObject({ added: 1, superseded: 1, corrected: 0 });
    expect(await said("L3")).toEqual(["L:1 12", "L:2 20"]);
  });

  test("corrects what only older files told", async () => {
    await hub.send(scores(score("1", "10")), on("L4", "2018-05-01"));
    await hub.send(scores(score("2", "20")), on("L4", "2018-05-03"));
    expect(await hub.send(scores(score("1", "11")), on("L4", "2018-05-02"))).toMatchObject({ corrected: 1 });
    expect(await said("L4")).toEqual(["L:1 11", "L:2 20"]);
  });

  test("corrects nothing that a newer file has said again", async () => {
    await hub.send(scores(score("1", "10")), on("L5", "2018-05-01"));
    await hub.send(scores(score("1", "10"), score("2", "20")), on("L5", "2018-05-03"));
    expect(await hub.send(scores(score("1", "11")), on("L5", "2018-05-02"))).toMatchObject({ superseded: 1 });
    expect(await said("L5")).toEqual(["L:1 10", "L:2 20"]);
  });
});

test("files give the same records in whatever order they arrive", async () => {
  let authorities = 0;
  const cell = fc.record({ id: fc.constantFrom("1", "2", "3"), score: fc.integer({ min: 0, max: 3 }) });
  const files = fc.array(fc.uniqueArray(cell, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }), {
    ...{ minLength: 2, maxLength: 4 },
  });
  const ordered = files.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(
        all.map((_, day) => day),
        { minLength: all.length },
      ),
    ),
  );
  const send = async (
    authority: string,
    all: { id: string; score: number }[][],
    order: readonly number[],
  ) => {
    for (const day of order) {
      const rows = all[day]!.map(({ id, score: points }) => score(id, String(points)));
      // A column nobody knows keeps files of two days from being the same bytes.
      const text = scores(...rows)
        .replace(/\n/g, `,${day}\n`)
        .replace(`,${day}`, ",EXTRACT");
      await hub.send(text, on(authority, `2018-05-0${day + 1}`));
    }
    return current(hub.knex, "sdq_scores", ["subject", "score"], authority);
  };
  await fc.assert(
    fc.asyncProperty(ordered, async ([all, order]) => {
      const inOrder = await send(
        `Q${++authorities}`,
        all,
        all.map((_, day) => day),
      );
      expect(await send(`Q${++authorities}`, all, order)).toEqual(inOrder);
    }),
    { numRuns: 15 },
  );
});

test("snapshots of one year give the same records in whatever order they arrive", async () => {
  let authorities = 0;
  const snapshot = fc.uniqueArray(fc.constantFrom("1", "2", "3", "4"), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.tuple(snapshot, snapshot, snapshot), async (all) => {
      const send = async (order: readonly number[]) => {
        const authority = `S${++authorities}`;
        for (const day of order) {
          const rows = all[day]!.map((id) => episode(id, "01/05/2017", { LS: day === 1 ? "C1" : "C2" }));
          await hub.send(fileOf("ssda903_episodes", rows), on(authority, `2018-05-0${day + 1}`));
        }
        return current(hub.knex, "care_episodes", ["subject", "legal_status"], authority);
      };
      const inOrder = await send([0, 1, 2]);
      expect(await send([2, 0, 1])).toEqual(inOrder);
      expect(await send([1, 2, 0])).toEqual(inOrder);
    }),
    { numRuns: 10 },
  );
});
