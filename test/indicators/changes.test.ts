import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { subjectMaker } from "../../src/identity/subject";
import { indicators } from "../../src/indicators";
import { changesBetween } from "../../src/indicators/changes";
import { ingest } from "../../src/ingest/ingest";
import { withdrawSubmission } from "../../src/ingest/withdraw";
import { temporaryFolder } from "../harness/folder";
import { refusal } from "../harness/refusal";
import { specDatabase } from "./spec/specDatabase";

const knex = specDatabase();
const AUTHORITY = "E09000021";
const subjects = subjectMaker(randomBytes(32));
const EPISODES =
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
const HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
const CHILDREN = Array.from({ length: 20 }, (_, index) => `C${index + 10}`);

async function send(name: string, lines: readonly string[]): Promise<{ id: string; at: string }> {
  const { folder, remove } = await temporaryFolder();
  const file = path.join(folder, name);
  await writeFile(file, `${lines.join("\n")}\n`);
  const report = await ingest(knex(), file, {
    authority: AUTHORITY,
    subjects,
    today: "2025-06-30",
    year: 2025,
  });
  await remove();
  expect(report.status).toBe("merged");
  const { rows } = await knex().raw<{ rows: { at: string }[] }>("SELECT clock_timestamp() AS at");
  return { id: report.id, at: rows[0]!.at };
}

const episodes = (children: readonly string[]) => [
  EPISODES,
  ...children.map((child) => `${child},01/10/2024,S,C2,N1,U6,PR1,,,,,,`),
];

let moments: { id: string; at: string }[];
beforeAll(async () => {
  await knex()("authorities").insert({ code: AUTHORITY, name: "A" }).onConflict("code").ignore();
  const header = CHILDREN.map((child) => `${child},F,15/06/2012,WBRI,,,`);
  moments = [
    await send("header.csv", [HEADER, ...header]),
    await send("episodes.csv", episodes(CHILDREN.slice(0, 8))),
    await send("episodes_corrected.csv", episodes(CHILDREN.slice(0, 10))),
    await send("episodes_again.csv", episodes(CHILDREN)),
  ];
});

const indicator = indicators.find(({ code }) => code === "cla_count")!;
const compare = (before: string, after: string | null, profile: "exact" | "dfe" = "exact") =>
  changesBetween(knex(), { authority: AUTHORITY, indicator, asAt: "2025-03-31" }, { before, after }, profile);

test("each file that came between says by how much it changed the figure, and together they are the change", async () => {
  const { before, after, difference, steps } = await compare(moments[1]!.at, null);
  expect([before, after].map(({ table }) => table.cells[0]!.value)).toEqual([8, 20]);
  expect(difference.value).toBe(12);
  expect(
    steps.map(({ files, difference: step }) => [files.map(({ fileName }) => fileName), step.value]),
  ).toEqual([
    [["episodes_corrected.csv"], 2],
    [["episodes_again.csv"], 10],
  ]);
});

test("a change by few is hidden from those who see no small numbers, a change by many is not", async () => {
  const { steps, difference } = await compare(moments[1]!.at, null, "dfe");
  expect(steps.map((step) => step.difference.value)).toEqual([null, null]);
  expect(steps[0]!.difference.reason).toMatch(/^The change is hidden/);
  expect(steps[1]!.difference.reason).toMatch(/^The change is hidden/);
  expect(difference.value).toBe(12);
});

test("a file that was taken back is a step of its own", async () => {
  const last = moments[3]!;
  await withdrawSubmission(knex(), AUTHORITY, last.id, "test");
  const { steps, difference } = await compare(last.at, null);
  expect(steps.map(({ files, difference: step }) => [files[0]!.isWithdrawal, step.value])).toEqual([
    [true, -10],
  ]);
  expect(difference.value).toBe(-10);
  const whole = await compare(moments[1]!.at, null);
  expect(whole.steps.map((step) => step.difference.value)).toEqual([2, 10, -10]);
});

test("rejects moments the wrong way round", async () => {
  const error = await refusal(compare(moments[2]!.at, moments[1]!.at));
  expect(error.code).toBe("KNOWN_MOMENTS");
});
