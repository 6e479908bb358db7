import { readdir, stat } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Knex } from "knex";
import { findPairs } from "../identity/scoring";
import { HubError } from "../lib/hubError";
import { sources as builtIn } from "../sources";
import type { Source } from "../sources/source";
import type { ToldYear } from "./collectionYear";
import { ingest } from "./ingest";
import type { IngestSettings } from "./ingest";
import type { UnknownName } from "./references";
import type { SubmissionReport } from "./report";
import { settleNames } from "./settle";
import { survey } from "./survey";
import { withXmlTakenApart } from "./xml/withXmlTakenApart";
import type { Part } from "./xml/withXmlTakenApart";

/** A file to take in, with what a first look told. */
export interface Arrival {
  readonly path: string;
  readonly bytes: number;
  readonly yearOfFolder: ToldYear | undefined;
  /** The table it feeds; null: it can not be recognised. */
  readonly feeds: string | null;
  /** Why it must be refused though it can be looked at: an XML file that could not be taken apart. */
  readonly fault?: HubError | undefined;
}

/**
 * Gives `use` the files at `paths` (folders are searched for CSV and XML), in the order their sources are listed:
 * reference first. An SSDA903 return in XML is taken apart into its tables, which are there only as long as `use` runs.
 */
export async function withArrivals<T>(
  paths: readonly string[],
  settings: IngestSettings,
  use: (files: Arrival[]) => Promise<T>,
): Promise<T> {
  return withXmlTakenApart(await filesAt(paths), async (parts) => use(await inOrder(parts, settings)));
}

/** The files at `paths` as they are, in the order their sources are listed. */
export async function arrivals(paths: readonly string[], settings: IngestSettings): Promise<Arrival[]> {
  return inOrder(
    (await filesAt(paths)).map((path) => ({ path })),
    settings,
  );
}

async function inOrder(parts: readonly Part[], settings: IngestSettings): Promise<Arrival[]> {
  const looks = await Promise.all(parts.map((part) => look(part, settings)));
  return looks
    .sort((a, b) => a.rank - b.rank || a.path.localeCompare(b.path))
    .map(({ path, bytes, fault, feeds }) => ({
      ...{ path, bytes, fault, feeds },
      yearOfFolder: yearOf(looks.filter((other) => dirname(other.path) === dirname(path))),
    }));
}

async function filesAt(paths: readonly string[]): Promise<string[]> {
  const files = (await Promise.all(paths.map(filesIn))).flat();
  if (files.length > 0) return files;
  throw new HubError(
    "NO_FILES",
    `No CSV or XML file was found at ${paths.join(", ")}. Give such a file, or a folder that holds some.`,
  );
}

/**
 * Takes several files in, one transaction each, and then looks for identifiers that may be one child. `onReport` hears of
 * each file as it ends; what a later one of them makes known is out of the reports that are given.
 */
export async function ingestAll(
  knex: Knex,
  files: readonly Arrival[],
  settings: IngestSettings,
  onReport?: (report: SubmissionReport) => void,
): Promise<SubmissionReport[]> {
  const reports: SubmissionReport[] = [];
  const unknown: UnknownName[] = [];
  const onUnknown = (found: readonly UnknownName[]) => void unknown.push(...found);
  for (const file of files) {
    const { path, yearOfFolder, fault } = file;
    const fedBesides = settings.dryRun ? tablesBesides(files, file) : undefined;
    const report = await ingest(knex, path, { ...settings, yearOfFolder, fault, fedBesides, onUnknown });
    onReport?.(report);
    reports.push(report);
  }
  if (settings.dryRun) return reports;
  await findPairs(knex, settings);
  return settleNames(knex, settings, reports, unknown);
}

/** The tables that the other files feed. */
function tablesBesides(files: readonly Arrival[], one: Arrival): ReadonlySet<string> {
  return new Set(files.flatMap((file) => (file === one || file.feeds === null ? [] : [file.feeds])));
}

/** What the file with the most dated rows of a folder tells. */
function yearOf(looks: readonly { told: ToldYear | null }[]): ToldYear | undefined {
  const told = looks.flatMap(({ told }) => (told ? [told] : []));
  return told.sort((a, b) => b.rows - a.rows)[0];
}

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new HubError("FILE_NOT_FOUND", `${path}: there is no such file or folder. Check the path.`);
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && [".csv", ".xml"].includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A file that cannot be recognised comes last; `ingest` says why it is refused. */
async function look({ path, fault }: Part, { today, sources = builtIn, tolerant }: IngestSettings) {
  const { size } = await stat(path);
  try {
    const { source, told } = await survey(path, size, sources, today, tolerant ? { tolerant } : {});
    return { path, fault, bytes: size, told, feeds: source.feeds.name, rank: rankOf(source) };
  } catch {
    return { path, fault, bytes: size, told: null, feeds: null, rank: builtIn.length };
  }
}

/** A local mapping's file goes in when those of its source do. */
function rankOf({ code }: Source): number {
  return builtIn.findIndex((source) => source.code === code);
}
