import { catalogueEntries } from "../indicators/entries";
import { ingestAll } from "../ingest/ingestAll";
import type { Arrival } from "../ingest/ingestAll";
import type { IngestSettings } from "../ingest/ingest";
import type { SubmissionReport } from "../ingest/report";
import { progressBar } from "./progress";
import type { Hub } from "./withHub";

/** Exit code where some files were refused or held. */
const SOME_FILES_NOT_TAKEN = 2;

/** The codes of the catalogue, which links of plans may name. */
export const indicatorCodes = (): string[] => catalogueEntries().map(({ code }) => code);

/** Takes files in behind a progress bar, and sets the exit code. */
export async function takeAll(
  { database }: Hub,
  files: readonly Arrival[],
  settings: IngestSettings,
  quiet: boolean,
): Promise<SubmissionReport[]> {
  const bar = quiet ? undefined : progressBar(files.reduce((sum, { bytes }) => sum + bytes, 0));
  try {
    const reports = await ingestAll(database.knex, files, {
      ...settings,
      indicators: indicatorCodes,
      onBytes: (bytes) => bar?.add(bytes),
    });
    if (reports.some(({ status }) => status === "refused" || status === "held"))
      process.exitCode = SOME_FILES_NOT_TAKEN;
    return reports;
  } finally {
    bar?.close();
  }
}
