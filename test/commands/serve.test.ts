import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { settlePlace } from "../../src/db/embedded/place";
import { runningServer } from "../../src/db/embedded/postmaster";
import { endCommands, hub, startCommand } from "../harness/command";
import type { Running } from "../harness/command";
import { temporaryFolder } from "../harness/folder";

const ROLES = ["analyst", "caseworker", "importer", "administrator"];
const ANY_FREE = { PORT: "0" };

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
});
afterAll(async () => {
  await endCommands();
  await remove();
});

const hubFolder = () => path.join(folder, "hub");
const start = (command: string, settings = {}) =>
  startCommand(hubFolder(), [command], { ...ANY_FREE, ...settings });
const urlOf = ({ line }: Running) => line(/^GraphQL is at (http:\/\/127\.0\.0\.1:\d+)\/graphql/);
const databaseRuns = async () =>
  (await runningServer((await settlePlace(hubFolder())).cluster)) !== undefined;

async function end({ child, outcome }: Running, signal: NodeJS.Signals = "SIGTERM") {
  child.kill(signal);
  return outcome;
}

async function ask(url: string, token: string, query: string) {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    data?: Record<string, unknown>;
    errors?: { extensions: { code: string } }[];
  };
}

const SUBMISSIONS = "{ submissions(first: 200) { edges { node { id status } } pageInfo { hasNextPage } } }";
const CHILDREN = "{ children(first: 1) { edges { node { id } } } }";

/** What a first `hub start` printed, and how long it took until it could be asked. */
let firstSaid: string;
let firstTook: number;
let submissionsThen: unknown;

test("start, asked to end while it takes the demonstration in, ends in good order", async () => {
  const early = start("start");
  await early.line(/^The hub is empty: taking in the files of Demonstration County/);
  const { code, stdout, stderr } = await end(early);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).not.toContain("Tokens");
  expect(await databaseRuns()).toBe(false);
});

test("start takes the whole demonstration in, prints a token for each role, and a query that answers", async () => {
  const before = Date.now();
  const running = start("start");
  const url = await urlOf(running);
  firstTook = Date.now() - before;
  await running.line(/^ {4}-d '/);
  const token = await running.line(/^ {2}(eyJ\S+)$/);
  submissionsThen = (await ask(url, await tokenOf(running, "administrator"), SUBMISSIONS)).data;
  expect((await ask(url, token, "{ __typename }")).data).toEqual({ __typename: "Query" });
  expect((await ask(url, await tokenOf(running, "caseworker"), CHILDREN)).errors).toBeUndefined();
  expect((await ask(url, token, CHILDREN)).errors![0]!.extensions.code).toBe("FORBIDDEN");
  expect(await paste(running)).toMatchObject({
    data: { cohort: { size: { status: "OK" }, absent: { total: {} }, assessed: { total: {} } } },
  });
  const { code, stdout, stderr } = await end(running);
  expect([code, stderr]).toEqual([0, ""]);
  firstSaid = stdout;
  expect(stdout).toMatch(/^\d+ files, \d{6} rows\. See them with: npx hub submissions$/m);
  for (const role of ROLES) expect(stdout).toMatch(new RegExp(`^ {2}${role} \\([a-z ,]+\\)\\n {2}eyJ`, "m"));
  expect(await databaseRuns()).toBe(false);
}, 300_000);

const tokenOf = async (running: Running, role: string) => {
  await running.line(new RegExp(`^ {2}${role} \\(`));
  return said(running).then((text) => new RegExp(`^ {2}${role} \\(.*\\n {2}(eyJ\\S+)$`, "m").exec(text)![1]!);
};

/** Everything a running command has said; its last line is the query. */
async function said(running: Running): Promise<string> {
  await running.line(/^ {4}-d '/);
  return running.said();
}

/** Pastes the printed command into a shell. */
async function paste(running: Running): Promise<unknown> {
  const command = /^ {2}curl [\s\S]*$/m.exec(await said(running))![0];
  const { stdout } = await promisify(execFile)("sh", ["-c", command]);
  return JSON.parse(stdout);
}

test("a second start is quick, says nothing of an empty hub, and keeps everything", async () => {
  const before = Date.now();
  const running = start("start");
  const url = await urlOf(running);
  // A bound in seconds would fail on a busy machine: it must be quicker than taking everything in.
  expect(Date.now() - before).toBeLessThan(firstTook);
  const token = await tokenOf(running, "administrator");
  expect((await ask(url, token, SUBMISSIONS)).data).toEqual(submissionsThen);
  const { code, stdout } = await end(running, "SIGINT");
  expect(code).toBe(0);
  expect(firstSaid).toContain("The hub is empty");
  expect(stdout).not.toContain("The hub is empty");
});

test("token and serve: a token made on the command line speaks for its role and authority alone", async () => {
  const running = start("serve");
  const url = await urlOf(running);
  const importer = await hub(hubFolder(), "token", "importer", "--for", "night-import", "--lifetime", "30m");
  expect(importer).toMatchObject({ code: 0, stderr: "" });
  expect((await ask(url, importer.stdout.trim(), SUBMISSIONS)).data).toEqual(submissionsThen);
  expect((await ask(url, importer.stdout.trim(), CHILDREN)).errors![0]!.extensions.code).toBe("FORBIDDEN");
  const stranger = await hub(hubFolder(), "token", "administrator", "--authority", "E10000027");
  expect((await ask(url, stranger.stdout.trim(), CHILDREN)).data).toEqual({ children: { edges: [] } });
  // The database is still served to others when one command has ended.
  expect(await databaseRuns()).toBe(true);
  expect(await end(running, "SIGHUP")).toMatchObject({ code: 0, stderr: "" });
  expect(await databaseRuns()).toBe(false);
});

test.each([
  [["token", "admin"], "ROLE_UNKNOWN"],
  [["token", "constructor"], "ROLE_UNKNOWN"],
  [["token", "analyst", "--lifetime", "never"], "LIFETIME_INVALID"],
  [["token", "analyst", "--for", "Jo Smith"], "SUBJECT_INVALID"],
])("rejects hub %p with one sentence and a code", async (args, code) => {
  const outcome = await hub(hubFolder(), ...args);
  expect(outcome).toMatchObject({ code: 1, stdout: "" });
  expect(outcome.stderr).toMatch(new RegExp(`^[^\\n]+ \\[${code}\\]\\n$`));
});

test("a port in use is one sentence and code 1, and the database stops again", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const PORT = String((other.address() as AddressInfo).port);
  for (const command of ["serve", "start"]) {
    const { code, stdout, stderr } = await start(command, { PORT }).outcome;
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^Port \d+: another program is using it\. [^\n]*\[PORT_IN_USE\]\n$/);
  }
  expect((await start("serve", { PORT: "http" }).outcome).stderr).toMatch(/^PORT: [^\n]*\[PORT_INVALID\]\n$/);
  other.close();
  expect(await databaseRuns()).toBe(false);
});
