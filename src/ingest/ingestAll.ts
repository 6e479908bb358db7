import { readdir, stat } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Knex } from "knex";
import { HubError } from "../lib/hubError";
import { sources } from "../sources";
import type { ToldYear } from "./collectionYear";
import { ingest } from "./ingest";
import type { IngestSettings } from "./ingest";
import type { SubmissionReport } from "./report";
import { survey } from "./survey";

/** A file to take in, with what a first look told. */
export interface Arrival {
  readonly path: string;
  readonly bytes: number;
  readonly yearOfFolder: ToldYear | undefined;
}

/** The CSV files at `paths` (folders are searched), in the order their sources are listed: reference first. */
export async function arrivals(paths: readonly string[], settings: IngestSettings): Promise<Arrival[]> {
  const files = (await Promise.all(paths.map(csvFiles))).flat();
  if (files.length === 0)
    throw new HubError("NO_FILES", `No CSV file was found at ${paths.join(", ")}. Give a file or a folder.`);
  const looks = await Promise.all(files.map((path) => look(path, settings)));
  return looks
    .sort((a, b) => a.rank - b.rank || a.path.localeCompare(b.path))
    .map(({ path, bytes }) => ({
      path,
      bytes,
      yearOfFolder: yearOf(looks.filter((other) => dirname(other.path) === dirname(path))),
    }));
}

/** Takes several files in, one transaction each. `onReport` hears of each as it ends. */
export async function ingestAll(
  knex: Knex,
  files: readonly Arrival[],
  settings: IngestSettings,
  onReport?: (report: SubmissionReport) => void,
): Promise<SubmissionReport[]> {
  const reports: SubmissionReport[] = [];
  for (const { path, yearOfFolder } of files) {
    const report = await ingest(knex, path, { ...settings, yearOfFolder });
    onReport?.(report);
    reports.push(report);
  }
  return reports;
}

/** What the file with the most dated rows of a folder tells. */
function yearOf(looks: readonly { told: ToldYear | null }[]): ToldYear | undefined {
  const told = looks.flatMap(({ told }) => (told ? [told] : []));
  return told.sort((a, b) => b.rows - a.rows)[0];
}

async function csvFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new HubError("FILE_NOT_FOUND", `${path}: there is no such file or folder. Check the path.`);
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() === ".csv")
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A file that cannot be recognised comes last; `ingest` says why it is refused. */
async function look(path: string, { today }: IngestSettings) {
  const { size } = await stat(path);
  try {
    const { source, told } = await survey(path, size, sources, today);
    return { path, bytes: size, told, rank: sources.indexOf(source) };
  } catch {
    return { path, bytes: size, told: null, rank: sources.length };
  }
}
