import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { endCommands, hub } from "../harness/command";
import { temporaryFolder } from "../harness/folder";
import { plans } from "../mappings/extracts";
import { writeCsv } from "./files";

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  await mkdir(path.join(folder, "files"));
});
afterAll(async () => {
  await endCommands();
  await remove();
});

/** The hub's folder stays empty: nothing here needs a database. */
const run = (...args: string[]) => hub(path.join(folder, "hub"), ...args);

test("prints a mapping for a person to correct, and nothing of a child", async () => {
  const file = path.join(folder, "files", plans.name);
  await writeFile(file, plans.bytes);
  const { code, stdout, stderr } = await run("infer", file);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^# Proposed from 24 rows of PEP extract\.csv\. /);
  expect(stdout).toContain("\nfeeds: virtual_school_peps # ");
  expect(stdout).not.toMatch(plans.secrets);
});

test("says that a file needs no mapping", async () => {
  const rows = ["CHILD,DOB,REVIEW,REVIEW_CODE", "SECRET1,05/01/2010,01/12/2019,PN1"];
  const { code, stdout } = await run("infer", await writeCsv(folder, "reviews.csv", rows));
  expect([code, stdout]).toEqual([
    0,
    "# reviews.csv is a file of Reviews (ssda903_reviews) as it stands. No mapping is needed.\n",
  ]);
});

test("takes the source a person names, and knows when there is none", async () => {
  const rows = [
    "Ref,Born,Seen on,Kind",
    ...Array.from({ length: 9 }, (_, n) => `S${n},0${n + 1}/01/2010,1${n}/01/2020,x`),
  ];
  const file = await writeCsv(folder, "odd.csv", rows);
  const named = await run("infer", "--feeds", "SSDA903_reviews", file);
  expect(named.stdout).toContain("\nfeeds: ssda903_reviews # ");
  const wrong = await run("infer", "--feeds", "ssda903_review", file);
  expect(wrong).toEqual({
    code: 1,
    stdout: "",
    stderr: "--feeds: there is no source with that code. Did you mean ssda903_reviews? [SOURCE_UNKNOWN]\n",
  });
  const missing = await run("infer", path.join(folder, "nowhere.csv"));
  expect(missing.stderr).toMatch(/nowhere\.csv: there is no such file, .*\[FILE_NOT_FOUND\]\n$/);
});
