import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { joinEmbedded } from "../../src/db/embedded";
import { parsePostmaster, runningServer } from "../../src/db/embedded/postmaster";
import { temporaryFolder } from "../harness/folder";
import { killHubs, startHub } from "../harness/hubProgram";

// Each test starts several programs and makes a cluster that is written to disk in earnest.
jest.setTimeout(180_000);

let folder: string;
let cluster: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
  cluster = path.join(folder, "postgres");
});

afterEach(async () => {
  await killHubs();
  // Whoever joins and leaves last stops what a failed test may have left running.
  if (await runningServer(cluster)) await (await joinEmbedded(folder)).leave();
  await remove();
});

test("two programs share one server, which stops when the second of them leaves", async () => {
  const one = await startHub(folder);
  const two = await startHub(folder);
  expect(two.connectionString).toBe(one.connectionString);
  expect(await one.leave()).toBe(0);
  expect(await ask(two.connectionString, "SELECT 1 AS answer")).toEqual([{ answer: 1 }]);
  expect(await two.leave()).toBe(0);
  expect(await runningServer(cluster)).toBeUndefined();
});

test("three programs that start at once in an empty folder find one another", async () => {
  const hubs = await Promise.all([startHub(folder), startHub(folder), startHub(folder)]);
  expect(new Set(hubs.map((hub) => hub.connectionString)).size).toBe(1);
  expect(await Promise.all(hubs.map((hub) => hub.leave()))).toEqual([0, 0, 0]);
  expect(await runningServer(cluster)).toBeUndefined();
});

test("programs that come while others go always find a server", async () => {
  const first = await joinEmbedded(folder);
  const comings = Array.from({ length: 12 }, async (_, at) => {
    await pause(at * 40);
    const server = await joinEmbedded(folder);
    const rows = await ask(server.connectionString, "SELECT 1 AS answer");
    await server.leave();
    return rows;
  });
  await first.leave();
  for (const rows of await Promise.all(comings)) expect(rows).toEqual([{ answer: 1 }]);
  expect(await runningServer(cluster)).toBeUndefined();
});

test("a program killed with -9 leaves the server running, and the next one joins it", async () => {
  const one = await startHub(folder);
  await ask(one.connectionString, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)");
  const before = await runningServer(cluster);
  await one.kill();
  expect(await runningServer(cluster)).toEqual(before);
  const two = await startHub(folder);
  expect(two.connectionString).toBe(one.connectionString);
  expect(await ask(two.connectionString, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
  expect(await two.leave()).toBe(0);
  expect(await runningServer(cluster)).toBeUndefined();
});

test("a server killed with -9 ends no program, and the next start keeps every row", async () => {
  const one = await startHub(folder);
  await ask(one.connectionString, "CREATE TABLE kept AS SELECT n FROM generate_series(1, 50000) n");
  await killServer();
  expect(one.isAlive()).toBe(true);
  const two = await startHub(folder);
  expect(await ask(two.connectionString, "SELECT count(*)::int AS rows FROM kept")).toEqual([
    { rows: 50000 },
  ]);
  expect(await two.leave()).toBe(0);
  expect(await one.leave()).toBe(0);
  expect(await runningServer(cluster)).toBeUndefined();
});

// A back end that is busy outlives its server for a while, may even commit, and keeps a new server from starting.
test("a server killed with -9 in the middle of its work starts again, with all of that work or none", async () => {
  const one = await startHub(folder);
  const work = ask(one.connectionString, "CREATE TABLE work AS SELECT n FROM generate_series(1, 2000000) n");
  const ended = work.catch(() => undefined);
  await pause(200);
  await killServer();
  const two = await startHub(folder);
  await ended;
  const [found] = await ask(two.connectionString, "SELECT to_regclass('work')::text AS name");
  const rows = found?.name ? await ask(two.connectionString, "SELECT count(*)::int AS rows FROM work") : [];
  expect([[], [{ rows: 2_000_000 }]]).toContainEqual(rows);
  await Promise.all([one.leave(), two.leave()]);
});

test("one session of the server crashing does not make a program forget its part", async () => {
  const one = await startHub(folder);
  const two = await startHub(folder);
  // PostgreSQL ends all its sessions when one is killed, and carries on with the same port.
  const [session] = await ask(
    one.connectionString,
    "SELECT pid FROM pg_stat_activity WHERE application_name = 'cohort-hub'",
  );
  process.kill(Number(session?.pid), "SIGKILL");
  await untilHeld(one.connectionString, 2);
  expect(await one.leave()).toBe(0);
  expect(await ask(two.connectionString, "SELECT 1 AS answer")).toEqual([{ answer: 1 }]);
  expect(await two.leave()).toBe(0);
  expect(await runningServer(cluster)).toBeUndefined();
});

test("a postmaster.pid whose number now belongs to another program does not stop a start", async () => {
  const first = await joinEmbedded(folder);
  const file = path.join(cluster, "postmaster.pid");
  const text = await readFile(file, "utf8");
  await first.leave();
  await writeFile(file, text.replace(/^\d+/, String(process.pid)));
  const second = await joinEmbedded(folder);
  expect(await ask(second.connectionString, "SELECT 1 AS answer")).toEqual([{ answer: 1 }]);
  await second.leave();
});

test("an initdb that was interrupted is not taken for a database", async () => {
  const draft = path.join(folder, "postgres.new-interrupted");
  await writeFile(draft, "half a cluster");
  const server = await joinEmbedded(folder);
  expect(await ask(server.connectionString, "SELECT 1 AS answer")).toEqual([{ answer: 1 }]);
  await server.leave();
  await rm(draft);
});

test("reads postmaster.pid, whole and half written", () => {
  expect(parsePostmaster("71\n/hub/postgres\n1760000000\n5544\n\n127.0.0.1\n")).toEqual({
    pid: 71,
    port: 5544,
  });
  expect(parsePostmaster("71\n/hub/postgres\n")).toEqual({ pid: 71, port: undefined });
  expect(parsePostmaster("")).toBeUndefined();
});

// While the server repairs itself it lets nobody in; after that, each program takes its part again.
async function untilHeld(connectionString: string, programs: number): Promise<void> {
  const held =
    "SELECT count(*)::int AS held FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock'";
  for (let attempt = 0; attempt < 200; attempt += 1) {
    await pause(100);
    const rows = await ask(connectionString, held).catch(() => []);
    if (rows[0]?.held === programs) return;
  }
  throw new Error(`${programs} programs do not hold their part again`);
}

async function killServer(): Promise<void> {
  const { pid } = (await runningServer(cluster))!;
  process.kill(pid, "SIGKILL");
  await pause(300);
}

async function ask(connectionString: string, statement: string): Promise<Record<string, unknown>[]> {
  const session = new Client({ connectionString });
  session.on("error", () => undefined);
  await session.connect();
  const result = await session.query(statement).finally(() => session.end());
  return result.rows as Record<string, unknown>[];
}
