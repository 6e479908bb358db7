import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { endCommands, hub, startCommand } from "../harness/command";
import { temporaryFolder } from "../harness/folder";
import { killHubs, startHub } from "../harness/hubProgram";
import { episodes, header, writeCsv } from "./files";

/** Children in care from June 2024; three girls among them. A later file, sent for the same year, adds two boys. */
const CHILDREN = 40;
const AT = ["--at", "2025-03-31"];

let folder: string;
let remove: () => Promise<void>;
let beforeTheLast: string;
beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  await startHub(path.join(folder, "hub"));
  await writeCsv(folder, "first/header.csv", header(CHILDREN));
  await writeCsv(folder, "first/episodes.csv", episodes(2025, CHILDREN));
  expect(await run("ingest", path.join(folder, "first"))).toMatchObject({ code: 0 });
  await pause(20);
  beforeTheLast = new Date().toISOString();
  const late = await writeCsv(folder, "late.csv", episodes(2025, CHILDREN + 2));
  expect(await run("ingest", late)).toMatchObject({ code: 0 });
});
afterAll(async () => {
  await endCommands();
  await killHubs();
  await remove();
});

const run = (...args: string[]) => hub(path.join(folder, "hub"), ...args);
const rowsOf = (text: string) => text.split("\n").map((line) => line.split(/ {2,}/));

test("without an indicator it lists them, and the breakdowns", async () => {
  const { code, stdout } = await run("measure");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^cla_count +Children looked after$/m);
  expect(stdout).toMatch(/^placement_area +In or out of area$/m);
});

test("a figure on a date; the day that has none is today", async () => {
  const { code, stdout, stderr } = await run("measure", "CLA_COUNT", ...AT);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Children looked after, LOCAL\n *date +numerator/);
  expect(rowsOf(stdout)[3]!.slice(0, 2)).toEqual(["2025-03-31", "42"]);
  const today = await run("measure", "cla_count", "--json");
  expect(JSON.parse(today.stdout)).toMatchObject([{ asAt: new Date().toISOString().slice(0, 10) }]);
});

test("a series has every month end between its dates, in order, and none to come", async () => {
  const { stdout } = await run("measure", "cla_count", "--from", "2024-05-01", "--to", "2024-08-30");
  const dates = rowsOf(stdout).slice(3, 6);
  expect(dates.map(([date, count]) => [date, count])).toEqual([
    ...[["2024-05-31", "0"], ["2024-06-30", "42"], ["2024-07-31", "42"]], // prettier-ignore
  ]);
  expect(stdout).not.toContain("2024-08-31");
});

test("small numbers are hidden, with what they follow from, unless exact ones are asked for", async () => {
  const hidden = await run("measure", "cla_count", ...AT, "--by", "sex");
  expect(hidden.stdout).toMatch(/^2025-03-31 +Female +SUPPRESSED$/m);
  expect(hidden.stdout).toMatch(/^2025-03-31 +Not known +SUPPRESSED$/m);
  expect(hidden.stdout).toContain("SUPPRESSED: The number is hidden to protect children");
  const exact = await run("measure", "cla_count", ...AT, "--by", "sex", "--exact");
  expect(exact.stdout).toMatch(/^2025-03-31 +Female +3 /m);
  expect(exact.stdout).toMatch(/do not publish or pass them on\.\n$/);
});

test("JSON is JSON and nothing else, and holds no number that is hidden", async () => {
  const { stdout, stderr } = await run("measure", "cla_count", ...AT, "--by", "sex,age_group", "--json");
  expect(stderr).toBe("");
  const [measure] = JSON.parse(stdout) as { profile: string; cells: Record<string, unknown>[] }[];
  expect(measure).toMatchObject({ indicator: "cla_count", asAt: "2025-03-31", profile: "dfe" });
  const hidden = measure!.cells.filter(({ status }) => status === "SUPPRESSED");
  expect(hidden.length).toBeGreaterThan(0);
  for (const cell of hidden) expect(cell).toMatchObject({ numerator: null, value: null, symbol: "c" });
});

test("a figure is told as it was known at a moment, and at the end of a day", async () => {
  const count = async (moment: string) =>
    rowsOf((await run("measure", "cla_count", ...AT, "--known-at", moment)).stdout)[3]![1];
  expect(await count(beforeTheLast)).toBe("40");
  expect(await count(new Date().toISOString().slice(0, 10))).toBe("42");
  const { stdout } = await run("measure", "cla_count", ...AT, "--known-at", "2020-01-31");
  expect(stdout).toMatch(/^Children looked after, LOCAL, as known at 2020-01-31\n/);
  expect(stdout).toContain("NOT_AVAILABLE: No file of Episodes has been received.");
});

test("another authority, of which nothing is known, has no figure rather than 0", async () => {
  const { code, stdout } = await run("measure", "cla_count", ...AT, "--authority", "E10000027");
  expect(code).toBe(0);
  expect(stdout).toContain("NOT_AVAILABLE: No file of Episodes has been received.");
});

test("rejects an indicator and a breakdown that do not exist with one sentence and a code", async () => {
  const says = async (...args: string[]) => {
    const { code, stdout, stderr } = await run("measure", ...args);
    expect([code, stdout]).toEqual([1, ""]);
    return stderr;
  };
  expect(await says("cla_cout")).toBe(
    "There is no indicator with that code. Did you mean cla_count? [INDICATOR_UNKNOWN]\n",
  );
  expect(await says("cla_count", "--by", "sxe")).toBe(
    "There is no breakdown with that code. Did you mean sex? [BREAKDOWN_UNKNOWN]\n",
  );
  expect(await says("cla_count", "--by", "sex,sex")).toMatch(/^[^\n]+ \[BREAKDOWNS\]\n$/);
});

test("a reader that closes the pipe early ends the command quietly", async () => {
  const { child, outcome } = startCommand(path.join(folder, "hub"), ["measure", "cla_count", ...AT]);
  child.stdout!.destroy();
  expect(await outcome).toMatchObject({ code: 0, stderr: "" });
});
