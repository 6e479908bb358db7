import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { signToken } from "../src/access";
import type { RoleName } from "../src/access";
import type { Database } from "../src/db/connect";
import { subjectMaker } from "../src/identity/subject";
import { arrivals, ingestAll } from "../src/ingest/ingestAll";
import { startServer } from "../src/server";
import type { Listening } from "../src/server/listen";
import { AUTHORITY, children, FILES, review } from "./endToEnd/county";
import { freshDatabase } from "./harness/database";
import { temporaryFolder } from "./harness/folder";

/** Those whose line says yes, in order. */
const COUNTED = ["C01", "C02", "C03", "C04", "C05", "C06"];
/** What health sends later: C06 had been assessed after all. */
const CORRECTED = "2026-01-20";

const TODAY = "2026-04-15";
const QUESTION = `query ($knownAt: DateTime) {
  cohort(asAt: "2026-03-31", knownAt: $knownAt, filter: { all: [
    { fact: MONTHS_LOOKED_AFTER, atLeast: 12 }
    { fact: PLACEMENT_AREA, oneOf: ["OUT_OF_AREA"] }
    { fact: REVIEW_HEALTH_ASSESSMENT_UP_TO_DATE, is: false }
    { fact: PERSISTENTLY_ABSENT, is: true }
  ] }) { size { numerator status } CHILDREN }
}`;
const WITH_CHILDREN = "children { edges { node { identifiers { localId } } } }";

let database: Database;
let server: Listening;
let folder: string;
let remove: () => Promise<void>;
const keys = { token: randomBytes(32), identity: randomBytes(32) };
const subjects = subjectMaker(keys.identity);
beforeAll(async () => {
  database = await freshDatabase();
  ({ folder, remove } = await temporaryFolder());
  server = await startServer({ database, keys, config: { host: "127.0.0.1", port: 0 } });
});
afterAll(async () => {
  await server.close();
  await database.close();
  await remove();
});

async function send(files: Record<string, string[]>, into: string) {
  for (const [name, lines] of Object.entries(files)) {
    const file = path.join(folder, into, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${lines.join("\r\n")}\r\n`);
  }
  const settings = { authority: AUTHORITY, subjects, today: TODAY };
  return ingestAll(database.knex, await arrivals([path.join(folder, into)], settings), settings);
}

interface Cohort {
  readonly size: { numerator: number | null; status: string };
  readonly children?: { edges: { node: { identifiers: { localId: string | null }[] } }[] };
}

async function ask(role: RoleName, knownAt: string | null = null) {
  const token = await signToken(keys.token, { role, authority: AUTHORITY, subject: "test", lifetime: "5m" });
  const query = QUESTION.replace("CHILDREN", role === "caseworker" ? WITH_CHILDREN : "");
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { knownAt } }),
  });
  const { data, errors } = (await response.json()) as { data: { cohort: Cohort }; errors?: unknown };
  expect(errors).toBeUndefined();
  const { size, children } = data.cohort;
  const names = children?.edges.map(({ node }) => node.identifiers.find(({ localId }) => localId)!.localId);
  return { count: size.numerator, status: size.status, children: names?.sort() };
}

const now = async () =>
  (await database.knex.raw<{ rows: { at: string }[] }>("SELECT clock_timestamp() AS at")).rows[0]!.at;

/** The moment between the first files and the correction. */
let beforeCorrection: string;

test("the table says yes of whom it should", () => {
  expect(children).toHaveLength(13);
  expect(children.filter(({ counts }) => counts.startsWith("yes")).map(({ child }) => child)).toEqual(
    COUNTED,
  );
});

test("before anything arrives there is no figure, and not 0", async () => {
  expect(await ask("caseworker")).toEqual({ count: null, status: "NOT_AVAILABLE", children: [] });
});

test("the files of three systems are all taken in, whole", async () => {
  const reports = await send(FILES, "first");
  expect(reports.map((one) => [one.source, one.status, one.read - one.accepted, one.warnings])).toEqual([
    ["reference_postcodes", "merged", 0, 0],
    ["reference_areas", "merged", 0, 0],
    ["ssda903_header", "merged", 0, 0],
    ["ssda903_episodes", "merged", 0, 0],
    ["virtual_school_attendance", "merged", 0, 0],
    ["health_assessments", "merged", 0, 0],
  ]);
  beforeCorrection = await now();
});

test("a caseworker is told how many children meet all four, and which", async () => {
  expect(await ask("caseworker")).toEqual({ count: 6, status: "OK", children: COUNTED });
});

test("an analyst is told the number, which is large enough to say", async () => {
  expect(await ask("analyst")).toEqual({ count: 6, status: "OK", children: undefined });
});

test("a correction changes the answer from then on", async () => {
  const [header] = FILES["health/assessments.csv"]!;
  const late = children.find(({ child }) => child === "C06")!;
  const [report] = await send({ "correction.csv": [header!, review(late, CORRECTED)] }, "second");
  expect(report).toMatchObject({ status: "merged", read: 1, corrected: 1 });
  expect(await ask("caseworker")).toEqual({ count: 5, status: "OK", children: COUNTED.slice(0, 5) });
});

test("five are too few for an analyst", async () => {
  expect(await ask("analyst")).toEqual({ count: null, status: "SUPPRESSED", children: undefined });
});

test("the answer as it was known before the correction stays what it was", async () => {
  expect(await ask("caseworker", beforeCorrection)).toEqual({ count: 6, status: "OK", children: COUNTED });
  expect(await ask("analyst", beforeCorrection)).toMatchObject({ count: 6, status: "OK" });
});
