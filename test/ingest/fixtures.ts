import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ingest } from "../../src/ingest/ingest";
import { readBlocks } from "../../src/ingest/read";
import type { SubmissionReport } from "../../src/ingest/report";
import { subjects } from "./world";
import type { World } from "./world";

/** The fixtures are for the year to 31 March 2026, received three months later. */
export const FIXTURE_YEAR = 2026;
export const FIXTURE_TODAY = "2026-06-30";

export const fixture = (source: string, name: string) => path.join(__dirname, "../fixtures", source, name);

export const hasFixtures = (source: string) =>
  ["accepted.csv", "rejected.csv"].every((name) => existsSync(fixture(source, name)));

/** The indicators that are known to fixtures. */
const INDICATORS = ["cla_placements_3plus_pct", "cla_count"];

/** Takes a fixture in, for an authority named after its source; what its rows name, in the folder `before`, goes first. */
export async function takeFixture(hub: World, source: string, name: string): Promise<SubmissionReport> {
  const authority = `${source} ${name}`;
  const received = { today: FIXTURE_TODAY, year: FIXTURE_YEAR, indicators: () => INDICATORS };
  const before = fixture(source, "before");
  for (const file of existsSync(before) ? readdirSync(before).sort() : [])
    await ingest(hub.knex, path.join(before, file), { authority, subjects, ...received });
  return ingest(hub.knex, fixture(source, name), { authority, subjects, ...received });
}

export interface IssueLine {
  readonly line: number;
  readonly column_name: string | null;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

/** The issues of a submission as they are kept, in order. */
export function issuesOf(hub: World, { id }: SubmissionReport): Promise<IssueLine[]> {
  return hub
    .knex("submission_issues")
    .where({ submission_id: id })
    .orderBy(["line", "ordinal"])
    .select<IssueLine[]>("line", "column_name", "code", "severity", "message");
}

/** The lines of a fixture on which a row begins, the header's left out. */
export async function linesOf(source: string, name: string): Promise<number[]> {
  const lines: number[] = [];
  for await (const block of readBlocks(fixture(source, name)))
    lines.push(...block.lines, ...block.damaged.map(({ line }) => line));
  return lines.filter((line) => line > 1).sort((a, b) => a - b);
}

/** Compares with what is kept in the file, or with UPDATE_GOLDEN=1 keeps it; gives what is expected. */
export function golden(file: string, text: string): string {
  const { UPDATE_GOLDEN: update } = process.env;
  if (update) writeFileSync(file, text);
  return readFileSync(file, "utf8");
}
