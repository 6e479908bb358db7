import fc from "fast-check";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import { child, current, episode, everything, fileOf, openWorld, saying } from "./world";
import type { Row, World } from "./world";

/** Whatever the order in which files come, what was extracted last is so. */
let hub: World;
let authorities = 0;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const HEADER = "NHS_NUMBER,CHILD_ID,DOB,SDQ_COMPLETED,SDQ_SCORE,COMPLETED_BY,REVIEW_DUE,DELETED,EXTRACT\n";
const kept = (id: string, score: number | string) => `,${id},2010-01-05,2018-02-01,${score},,,`;
const deleted = (id: string) => `,${id},,2018-02-01,,,,Y`;
const next = () => `SL${++authorities}`;
const scoresOf = (authority: string) => current(hub.knex, "sdq_scores", ["subject", "score"], authority);

/** Sends a delta extracted on a day of May 2018; a column nobody knows keeps files of two days from being equal. */
const send = (authority: string, day: number, ...rows: string[]) =>
  hub.send(HEADER + rows.map((row) => `${row},${day}\n`).join(""), {
    authority,
    extractedOn: `2018-05-${String(day).padStart(2, "0")}`,
  });
const withdraw = (authority: string, { id }: { id: string }) =>
  withdrawSubmission(hub.knex, authority, id, "analyst");
const header = (...rows: Row[]) => fileOf("ssda903_header", rows);

describe("a file that was set apart because a newer one had been merged", () => {
  test("is taken when it is sent again with the day it was really extracted", async () => {
    const authority = next();
    await hub.send(header(child("1")), { authority, year: 2018, extractedOn: "2018-05-02" });
    const file = header(child("1"), child("2"));
    expect(await hub.send(file, { authority, year: 2018, extractedOn: "2018-05-01" })).toMatchObject({
      reasonCode: "OVERTAKEN",
    });
    expect(await hub.send(file, { authority, year: 2018, extractedOn: "2018-05-03" })).toMatchObject({
      ...{ status: "merged", added: 1 },
    });
  });

  test("of a delta is taken when it is sent again with the day it was really extracted", async () => {
    const authority = next();
    await send(authority, 2, kept("1", 12));
    const file = HEADER + kept("1", 10) + ",x\n";
    const settings = { authority, extractedOn: "2018-05-01" };
    expect(await hub.send(file, settings)).toMatchObject({ superseded: 1 });
    await hub.send(file, { ...settings, extractedOn: "2018-05-03" });
    expect(await scoresOf(authority)).toEqual(["L:1 10"]);
  });
});

test("equal bytes of a delta, extracted later than a correction, take the correction back", async () => {
  const authority = next();
  const file = HEADER + kept("1", 10) + ",x\n";
  await hub.send(file, { authority, extractedOn: "2018-05-01" });
  await send(authority, 2, kept("1", 12));
  await hub.send(file, { authority, extractedOn: "2018-05-03" });
  expect(await scoresOf(authority)).toEqual(["L:1 10"]);
});

test("a file before an empty newer snapshot takes nothing, though the table is empty", async () => {
  const authority = next();
  await hub.send(header(), { authority, year: 2018, extractedOn: "2018-05-02" });
  const late = await hub.send(header(child("1")), { authority, year: 2018, extractedOn: "2018-05-01" });
  expect(late).toMatchObject({ reasonCode: "OVERTAKEN", read: 1, accepted: 1, superseded: 1, added: 0 });
  const { children, identity_links } = await saying(hub.knex, authority);
  expect([children, identity_links]).toEqual([[], []]);
});

test("a late first delta after an empty newer one is taken", async () => {
  const authority = next();
  await send(authority, 2);
  expect(await send(authority, 1, kept("1", 10))).toMatchObject({ added: 1 });
});

describe("a late delta", () => {
  test("does not add what a newer file deleted before the hub had heard of it", async () => {
    const authority = next();
    expect(await send(authority, 3, deleted("1"), kept("2", 20))).toMatchObject({ added: 1, warnings: 1 });
    await send(authority, 2, kept("1", 10));
    expect(await scoresOf(authority)).toEqual(["L:2 20"]);
  });

  test("does not bring back what a newer file deleted once more", async () => {
    const authority = next();
    await send(authority, 1, kept("1", 10));
    await send(authority, 2, deleted("1"));
    await send(authority, 4, deleted("1"));
    await send(authority, 3, kept("1", 11));
    expect(await scoresOf(authority)).toEqual([]);
  });

  test("is not overtaken by a file that has been withdrawn", async () => {
    const authority = next();
    await withdraw(authority, await send(authority, 3, kept("1", 12)));
    await send(authority, 4, kept("2", 20));
    expect(await send(authority, 2, kept("1", 11))).toMatchObject({ added: 1, superseded: 0 });
    expect(await scoresOf(authority)).toEqual(["L:1 11", "L:2 20"]);
  });

  test("is not overtaken by a withdrawn file that said a record again", async () => {
    const authority = next();
    await send(authority, 1, kept("1", 10));
    await withdraw(authority, await send(authority, 3, kept("1", 10)));
    await send(authority, 4, kept("2", 20));
    expect(await send(authority, 2, kept("1", 11))).toMatchObject({ corrected: 1, superseded: 0 });
  });

  test("is not overtaken by a withdrawn correction", async () => {
    const authority = next();
    await send(authority, 1, kept("1", 10));
    await withdraw(authority, await send(authority, 3, kept("1", 12)));
    await send(authority, 4, kept("2", 20));
    expect(await send(authority, 2, kept("1", 11))).toMatchObject({ corrected: 1, superseded: 0 });
  });

  test("is not overtaken by a withdrawn deletion", async () => {
    const authority = next();
    await send(authority, 1, kept("1", 10));
    await withdraw(authority, await send(authority, 3, deleted("1")));
    await send(authority, 4, kept("2", 20));
    expect(await send(authority, 2, kept("1", 11))).toMatchObject({ corrected: 1, superseded: 0 });
  });

  test("can be withdrawn, and leaves what was said before it", async () => {
    const authority = next();
    await send(authority, 1, kept("1", 10), kept("3", 30));
    await send(authority, 3, kept("2", 20));
    const before = await saying(hub.knex, authority);
    const late = await send(authority, 2, kept("1", 11), kept("2", 21), deleted("3"), kept("4", 40));
    expect(late).toMatchObject({ corrected: 1, superseded: 1, deleted: 1, added: 1 });
    await withdraw(authority, late);
    expect(await saying(hub.knex, authority)).toEqual(before);
  });

  test("changes nothing in a dry run, and says what the real run then does", async () => {
    const authority = next();
    await send(authority, 1, kept("1", 10), kept("3", 30));
    await send(authority, 3, kept("2", 20));
    const before = await everything(hub.knex);
    const file = HEADER + [kept("1", 11), kept("2", 21), deleted("3")].map((row) => `${row},2\n`).join("");
    const settings = { authority, extractedOn: "2018-05-02" };
    const dry = await hub.send(file, { ...settings, dryRun: true });
    expect(await everything(hub.knex)).toEqual(before);
    const real = await hub.send(file, settings);
    expect({ ...dry, id: "", seconds: 0 }).toEqual({ ...real, id: "", seconds: 0 });
  });
});

test("snapshots of two years give the same records in whatever order they arrive", async () => {
  const files = [
    { year: 2018, extractedOn: "2018-05-01", ids: ["1", "2"] },
    { year: 2019, extractedOn: "2019-05-01", ids: ["1", "2"] },
    { year: 2019, extractedOn: "2019-06-01", ids: ["2"] },
  ];
  const sentIn = async (order: readonly number[]) => {
    const authority = next();
    for (const at of order) {
      const { ids, ...settings } = files[at]!;
      await hub.send(
        fileOf(
          "ssda903_episodes",
          ids.map((id) => episode(id, "01/05/2017")),
        ),
        {
          ...{ authority, ...settings },
        },
      );
    }
    return current(hub.knex, "care_episodes", ["subject", "period"], authority);
  };
  expect(await sentIn([0, 1, 2])).toEqual(await sentIn([1, 2, 0]));
});

type Fate = { readonly id: string; readonly score: number | null };
const row = ({ id, score }: Fate) => (score === null ? deleted(id) : kept(id, score));
const fates = fc.uniqueArray(
  fc.record({ id: fc.constantFrom("1", "2", "3"), score: fc.option(fc.integer({ min: 0, max: 2 })) }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 3 },
);
const ordered = fc.array(fates, { minLength: 2, maxLength: 4 }).chain((files) =>
  fc.tuple(
    fc.constant(files),
    fc.shuffledSubarray(
      files.map((_, at) => at),
      { minLength: files.length },
    ),
  ),
);

/** Takes the files in by the order given; every report must add up. */
async function sentIn(files: readonly Fate[][], order: readonly number[]) {
  const authority = next();
  for (const at of order) {
    const report = await send(authority, at + 1, ...files[at]!.map(row));
    const { added, corrected, unchanged, superseded, deleted: gone } = report;
    expect(report.read).toBe(report.accepted + report.quarantined + report.duplicates);
    expect(report.accepted).toBe(added + corrected + unchanged + superseded + gone);
  }
  return scoresOf(authority);
}

/** Whether a deletion that comes before a file of an earlier day is about a record that is never told before it. */
const deletesUnheardOf = (files: readonly Fate[][], order: readonly number[]) =>
  order.some((day, at) =>
    files[day]!.some(
      ({ id, score }) =>
        score === null &&
        order.slice(at + 1).some((later) => later < day && files[later]!.some((o) => o.id === id)),
    ),
  );

test("deltas that insert, correct, delete and insert again give the same in any order in which deletions find their record", async () => {
  await fc.assert(
    fc.asyncProperty(
      ordered.filter(([files, order]) => !deletesUnheardOf(files, order)),
      async ([files, order]) => {
        const inOrder = await sentIn(
          files,
          files.map((_, at) => at),
        );
        expect(await sentIn(files, order)).toEqual(inOrder);
      },
    ),
    { numRuns: 12 },
  );
});

test("the newest of any deltas, late or not, withdrawn one after the other, always gives what was said before it", async () => {
  await fc.assert(
    fc.asyncProperty(ordered, async ([files, order]) => {
      const authority = next();
      const steps: { id: string; before: Record<string, string[]> }[] = [];
      for (const at of order) {
        const before = await saying(hub.knex, authority);
        const { id } = await send(authority, at + 1, ...files[at]!.map(row));
        steps.push({ id, before });
      }
      for (const { id, before } of steps.reverse()) {
        await withdraw(authority, { id });
        expect(await saying(hub.knex, authority)).toEqual(before);
      }
    }),
    { numRuns: 8 },
  );
});
