import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Knex } from "knex";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { csv } from "../../seeds/demonstration/table";
import type { Table } from "../../seeds/demonstration/table";
import { arrivals, ingestAll } from "../../src/ingest/ingestAll";
import type { SubmissionReport } from "../../src/ingest/report";
import { temporaryFolder } from "../harness/folder";
import { subjects } from "../ingest/world";

/** Writes tables as files and takes them in for the demonstration authority, as received on `today`. */
export async function takenIn(
  knex: Knex,
  tables: readonly Table[],
  today: string,
): Promise<SubmissionReport[]> {
  const { folder, remove } = await temporaryFolder();
  try {
    for (const table of tables) {
      const file = path.join(folder, table.path);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, csv(table));
    }
    const settings = { authority: DEMONSTRATION.code, subjects, today };
    return await ingestAll(knex, await arrivals([folder], settings), settings);
  } finally {
    await remove();
  }
}

/** Every issue of the reports, with where it was found. */
export const issuesOf = (reports: readonly SubmissionReport[]): string[] =>
  reports.flatMap(({ fileName, issues }) =>
    issues.map(({ code, column, severity, rows }) => [fileName, code, column, severity, rows].join(" ")),
  );

/** The cells of a table by the names of their columns; null: blank. */
export function cellsOf(table: Table): Record<string, string | null>[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.header.map((name, index) => [name, row[index] ?? null])),
  );
}
