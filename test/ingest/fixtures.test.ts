import { readdirSync } from "node:fs";
import path from "node:path";
import { textTable } from "../../src/lib/textTable";
import { sources, sourceOf } from "../../src/sources";
import { fixture, golden, hasFixtures, issuesOf, linesOf, takeFixture } from "./fixtures";
import { DELETED } from "../../src/sources/source";
import type { IssueLine } from "./fixtures";
import { openWorld } from "./world";
import type { World } from "./world";

let hub: World;
beforeAll(async () => {
  hub = await openWorld();
});
afterAll(() => hub.close());

/** Rows that can not be wrong in one way only: what is in the future is also after the collection year. */
const WRONG_TWICE: Record<string, readonly string[]> = { EPISODE_IN_FUTURE: ["EPISODE_AFTER_YEAR"] };

const COLUMNS = ["line", "column", "code", "severity", "message"];

/** Issues as a table to read; UPDATE_GOLDEN=1 writes it anew. */
const asTable = (issues: readonly IssueLine[]) =>
  `${textTable(
    COLUMNS,
    issues.map((issue) => [
      String(issue.line),
      issue.column_name ?? "",
      issue.code,
      issue.severity,
      issue.message,
    ]),
  )}\n`;

test("there are fixtures of every source, and of nothing else", () => {
  const folders = readdirSync(path.dirname(path.dirname(fixture("any", "any"))));
  expect(folders.sort()).toEqual(sources.map(({ code }) => code).sort());
  expect(sources.filter(({ code }) => !hasFixtures(code)).map(({ code }) => code)).toEqual([]);
});

describe.each(sources.map(({ code }) => code))("%s", (code) => {
  test("accepts accepted.csv without a word", async () => {
    const report = await takeFixture(hub, code, "accepted.csv");
    const rows = (await linesOf(code, "accepted.csv")).length;
    expect(rows).toBeGreaterThanOrEqual(3);
    expect(report).toMatchObject({ status: "merged", source: code, read: rows, added: rows, issues: [] });
  });

  test("says of every row of rejected.csv what is wrong with it", async () => {
    const report = await takeFixture(hub, code, "rejected.csv");
    const issues = await issuesOf(hub, report);
    const table = asTable(issues);
    expect(table).toBe(golden(fixture(code, "rejected.expected.txt"), table));
    expect(report.quarantined).toBe(linesWith(issues, "error").length);
    expect(report.duplicates).toBe(linesWith(issues, "duplicate").length);
    expect(report.accepted).toBe(report.read - report.quarantined - report.duplicates);
  });

  test("has one thing wrong with each row of rejected.csv", async () => {
    const issues = await issuesOf(hub, await takeFixture(hub, code, "rejected.csv"));
    const said = new Map<number, number>();
    const follows = (issue: IssueLine) =>
      issues.some(({ line, code }) => line === issue.line && WRONG_TWICE[code]?.includes(issue.code));
    for (const { line } of issues.filter((issue) => !follows(issue)))
      said.set(line, (said.get(line) ?? 0) + 1);
    const lines = (await linesOf(code, "rejected.csv")).filter((line) => !isFirstOfTwo(issues, line));
    expect([...said].sort((a, b) => a[0] - b[0])).toEqual(lines.map((line) => [line, 1]));
  });

  test("has something wrong with every column in rejected.csv, and leaves every required one blank", async () => {
    const issues = await issuesOf(hub, await takeFixture(hub, code, "rejected.csv"));
    const { columns } = sourceOf(code)!;
    const wrong = new Set(
      issues.map(({ column_name, code }) => `${column_name} ${code === "BLANK_REQUIRED"}`),
    );
    const own = Object.entries(columns).filter(([name]) => name !== DELETED);
    const missing = own.flatMap(([name, { required }]) => [
      ...(wrong.has(`${name} false`) ? [] : [`${name} is never wrong`]),
      ...(required && !wrong.has(`${name} true`) ? [`${name} is never blank`] : []),
    ]);
    expect(missing).toEqual([]);
  });
});

const linesWith = (issues: readonly IssueLine[], severity: string) => [
  ...new Set(issues.filter((issue) => issue.severity === severity).map(({ line }) => line)),
];

/** A row that is right, and that the next line repeats. */
const isFirstOfTwo = (issues: readonly IssueLine[], line: number) =>
  issues.some((issue) => issue.severity === "duplicate" && issue.line === line + 1);
