import { withdrawSubmission } from "../../src/ingest/withdraw";
import { current, openWorld, saying } from "./world";
import type { World } from "./world";

/** Rows of a delta that delete their record. */
let hub: World;
let authorities = 0;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

const HEADER = "NHS_NUMBER,CHILD_ID,DOB,SDQ_COMPLETED,SDQ_SCORE,COMPLETED_BY,REVIEW_DUE,DELETED\n";
const kept = (id: string, score = "10") => `,${id},2010-01-05,2018-02-01,${score},,,\n`;
const deleted = (id: string, day = "2018-02-01") => `,${id},,${day},,,,Y\n`;
const scores = (authority: string) => current(hub.knex, "sdq_scores", ["subject", "score"], authority);

/** An authority with three scores. */
async function three(): Promise<string> {
  const authority = `D${++authorities}`;
  const day = { authority, extractedOn: "2018-05-01" };
  await hub.send(HEADER + kept("1") + kept("2") + kept("3"), day);
  return authority;
}
const issueCodes = (id: string) =>
  hub.knex("submission_issues").where({ submission_id: id }).select("line", "code", "severity");

test("a row with Y deletes its record and needs nothing but its key", async () => {
  const authority = await three();
  const report = await hub.send(HEADER + deleted("2") + kept("4"), { authority });
  expect(report).toMatchObject({ read: 2, accepted: 2, added: 1, deleted: 1, quarantined: 0, issues: [] });
  expect(await scores(authority)).toEqual(["L:1 10", "L:3 10", "L:4 10"]);
});

test("a row with N, 0 or nothing there tells its record as ever", async () => {
  const authority = `D${++authorities}`;
  const rows = ["N", "0", ""].map((word, n) => kept(String(n)).replace(/\n$/, `${word}\n`));
  expect(await hub.send(HEADER + rows.join(""), { authority })).toMatchObject({ added: 3, deleted: 0 });
});

test("the column may be called PURGE", async () => {
  const authority = await three();
  const report = await hub.send(HEADER.replace("DELETED", "Purge") + deleted("1"), { authority });
  expect(report).toMatchObject({ deleted: 1, unknownColumns: [] });
});

test("a record that is not there is told of, and counted as unchanged", async () => {
  const authority = await three();
  const report = await hub.send(HEADER + deleted("9"), { authority });
  expect(report).toMatchObject({ accepted: 1, deleted: 0, unchanged: 1, warnings: 1 });
  expect(await issueCodes(report.id)).toEqual([{ line: 2, code: "NOTHING_TO_DELETE", severity: "warning" }]);
});

test("a first file that deletes has nothing to delete, and keeps its other rows", async () => {
  const authority = `D${++authorities}`;
  const report = await hub.send(HEADER + kept("1") + deleted("2"), { authority });
  expect(report).toMatchObject({ read: 2, accepted: 2, added: 1, unchanged: 1, warnings: 1 });
  expect(await scores(authority)).toEqual(["L:1 10"]);
});

test("a row whose key is blank deletes nothing and is set aside", async () => {
  const authority = await three();
  const report = await hub.send(HEADER + deleted("1", "") + deleted(""), { authority });
  expect(report).toMatchObject({ quarantined: 2, deleted: 0 });
  expect((await issueCodes(report.id)).map(({ code }) => code)).toEqual(["BLANK_REQUIRED", "NO_IDENTIFIER"]);
});

test("a file that tells a record and deletes it too is not believed either way", async () => {
  const authority = await three();
  const report = await hub.send(HEADER + kept("1", "12") + deleted("1"), { authority });
  expect(report).toMatchObject({ quarantined: 2, deleted: 0, corrected: 0 });
  expect(await scores(authority)).toContain("L:1 10");
});

test("a deletion said twice is a duplicate", async () => {
  const authority = await three();
  const report = await hub.send(HEADER + deleted("1") + deleted("1"), { authority });
  expect(report).toMatchObject({ deleted: 1, duplicates: 1 });
});

test("an older file that comes late does not bring a deleted record back", async () => {
  const authority = await three();
  await hub.send(HEADER + deleted("1"), { authority, extractedOn: "2018-05-03" });
  const late = await hub.send(HEADER + kept("1", "11"), { authority, extractedOn: "2018-05-02" });
  expect(late).toMatchObject({ superseded: 1, added: 0 });
  expect(await scores(authority)).toEqual(["L:2 10", "L:3 10"]);
});

test("an older deletion that comes late does not delete what a newer file told", async () => {
  const authority = await three();
  await hub.send(HEADER + kept("1", "11"), { authority, extractedOn: "2018-05-03" });
  const late = await hub.send(HEADER + deleted("1"), { authority, extractedOn: "2018-05-02" });
  expect(late).toMatchObject({ superseded: 1, deleted: 0 });
  expect(await scores(authority)).toContain("L:1 11");
});

test("a record told again after it was deleted is there again, and both are remembered", async () => {
  const authority = await three();
  await hub.send(HEADER + deleted("1"), { authority });
  expect(await hub.send(HEADER + kept("1", "12"), { authority })).toMatchObject({ added: 1 });
  expect(await scores(authority)).toContain("L:1 12");
  expect(await hub.knex("sdq_scores").where({ authority, subject: "L:1" })).toHaveLength(2);
});

test("a deletion is taken back with its submission", async () => {
  const authority = await three();
  const before = await saying(hub.knex, authority);
  const report = await hub.send(HEADER + deleted("1") + deleted("2"), { authority });
  await withdrawSubmission(hub.knex, authority, report.id, "analyst");
  expect(await saying(hub.knex, authority)).toEqual(before);
});
