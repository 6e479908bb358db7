import path from "node:path";
import type { SubmissionReport } from "../../src/ingest/report";
import { endCommands, hub } from "../harness/command";
import { temporaryFolder } from "../harness/folder";
import { killHubs, startHub } from "../harness/hubProgram";
import { header, writeCsv } from "./files";

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  await startHub(path.join(folder, "hub"));
});
afterAll(async () => {
  await endCommands();
  await killHubs();
  await remove();
});

const run = (...args: string[]) => hub(path.join(folder, "hub"), ...args);

async function send(authority: string): Promise<SubmissionReport> {
  await writeCsv(folder, `${authority}/header.csv`, header(20));
  const file = path.join(folder, authority, "header.csv");
  const { stdout } = await run("ingest", "--json", "--year", "2025", "--authority", authority, file);
  return (JSON.parse(stdout) as SubmissionReport[])[0]!;
}

test("a submission of another authority than the newest one's is withdrawn where its authority is named", async () => {
  const { id } = await send("E10000001");
  await send("E10000002");
  const unnamed = await run("submissions", "withdraw", id);
  expect(unnamed.code).toBe(1);
  const { code, stdout, stderr } = await run("submissions", "withdraw", id, "--authority", "E10000001");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/is withdrawn: 20 records of it have ended/);
});
