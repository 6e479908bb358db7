import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { subjectMaker } from "../../src/identity/subject";
import { indicators } from "../../src/indicators";
import { facts } from "../../src/indicators/facts";
import { measure } from "../../src/indicators/measure";
import { ingest } from "../../src/ingest/ingest";
import { temporaryFolder } from "../harness/folder";
import { specDatabase } from "./spec/specDatabase";

const knex = specDatabase();
const AS_AT = "2025-03-31";
const CHILDREN = Array.from({ length: 12 }, (_, index) => `C${index + 1}`);
const subjects = subjectMaker(randomBytes(32));

const HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
const EPISODES =
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
const REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE";

/** Sends one file of an authority, and says the moment after it. */
async function send(authority: string, lines: readonly string[]): Promise<string> {
  const { folder, remove } = await temporaryFolder();
  const file = path.join(folder, "file.csv");
  await writeFile(file, `${lines.join("\n")}\n`);
  const report = await ingest(knex(), file, { authority, subjects, today: "2025-06-30", year: 2025 });
  await remove();
  expect(report.status).toBe("merged");
  expect(report.quarantined).toBe(0);
  return now();
}

async function now(): Promise<string> {
  const { rows } = await knex().raw<{ rows: { at: string }[] }>("SELECT clock_timestamp() AS at");
  return rows[0]!.at;
}

const header = (sex: Record<string, string> = {}) => [
  HEADER,
  ...CHILDREN.map((child) => `${child},${sex[child] ?? "F"},15/06/2012,WBRI,,,`),
];
const episodes = (children: readonly string[], ended: Record<string, string> = {}) => [
  EPISODES,
  ...children.map((child) => {
    const end = ended[child];
    return `${child},01/10/2024,S,C2,N1,U6,PR1,${end ?? ""},${end ? "E4A" : ""},,,,`;
  }),
];
const reviews = (days: Record<string, string>) => [
  REVIEWS,
  ...Object.entries(days).map(([child, day]) => `${child},,${day},PN1`),
];

/** An indicator's numbers on the date, as known at a moment (null: now): total, then by sex where asked. */
async function figure(authority: string, code: string, knownAt: string | null, by: readonly string[] = []) {
  const indicator = indicators.find((each) => each.code === code)!;
  const breakdowns = facts.filter((fact) => by.includes(fact.code));
  const request = { authority, indicator, asAt: [AS_AT], knownAt, breakdowns };
  const [{ table }] = (await measure(knex(), request, "exact")) as [
    Awaited<ReturnType<typeof measure>>[number],
  ];
  return table.cells.map(({ numerator, denominator }) =>
    denominator === null ? numerator : [numerator, denominator],
  );
}

test("a count as known before a correction, after it and after a withdrawal", async () => {
  const authority = "E09000011";
  const first = await send(authority, header());
  const second = await send(authority, episodes(CHILDREN));
  const third = await send(authority, episodes(CHILDREN, { C3: "10/03/2025" }));
  const fourth = await send(authority, episodes(CHILDREN.slice(0, -1), { C3: "10/03/2025" }));
  const told = await Promise.all(
    [first, second, third, fourth, null].map((at) => figure(authority, "cla_count", at)),
  );
  expect(told).toEqual([[null], [12], [11], [10], [10]]);
});

test("what was said then is said again, to the cell, whatever came since", async () => {
  const authority = "E09000012";
  await send(authority, header());
  await send(authority, episodes(CHILDREN));
  const then = await now();
  const said = await figure(authority, "cla_count", null, ["sex"]);
  await send(authority, header({ C1: "M", C2: "M" }));
  await send(authority, episodes(CHILDREN, { C5: "01/02/2025" }));
  expect(said).toEqual([12, 12, 0, 0]);
  expect(await figure(authority, "cla_count", then, ["sex"])).toEqual(said);
  expect(await figure(authority, "cla_count", null, ["sex"])).toEqual([11, 9, 2, 0]);
});

test("a percentage: a review that is corrected, then withdrawn", async () => {
  const authority = "E09000013";
  await send(authority, header());
  await send(authority, episodes(CHILDREN));
  const code = "cla_reviews_on_time_pct";
  const none = await send(authority, reviews({ C1: "20/12/2024" }));
  const late = await send(authority, reviews({ C1: "20/12/2024", C2: "15/10/2024", C3: "15/10/2024" }));
  const withdrawn = await send(authority, reviews({ C1: "20/12/2024", C2: "15/10/2024" }));
  // C2 and C3 had the first review in time, and the second was due on 15 January.
  expect(await figure(authority, code, none)).toEqual([[0, 12]]);
  expect(await figure(authority, code, late)).toEqual([[0, 12]]);
  const held = reviews({ C1: "20/12/2024", C2: "15/10/2024" });
  const both = await send(authority, [...held, "C2,,10/01/2025,PN1"]);
  expect(await figure(authority, code, both)).toEqual([[1, 12]]);
  expect(await figure(authority, code, withdrawn)).toEqual([[0, 12]]);
});

test("another authority's files change nothing", async () => {
  await send("E09000014", header());
  const before = await send("E09000014", episodes(CHILDREN));
  await send("E09000015", [...header(), "X1,F,15/06/2012,WBRI,,,"]);
  await send("E09000015", episodes([...CHILDREN, "X1"]));
  expect(await figure("E09000014", "cla_count", null)).toEqual([12]);
  expect(await figure("E09000014", "cla_count", before)).toEqual([12]);
  expect(await figure("E09000015", "cla_count", null)).toEqual([13]);
});
