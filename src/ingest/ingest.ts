import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { toHubError } from "../db/explain";
import { match } from "../identity/match";
import type { SubjectMaker } from "../identity/subject";
import { HubError } from "../lib/hubError";
import { sources } from "../sources";
import { editionOf } from "../sources/editionOf";
import type { Source } from "../sources/source";
import { decideYear } from "./collectionYear";
import type { DecidedYear, YearHints } from "./collectionYear";
import { FirstLoad } from "./firstLoad";
import { load } from "./load";
import { merge } from "./merge";
import { receive } from "./receive";
import type { Received } from "./receive";
import { NO_ROWS } from "./report";
import type { SubmissionReport } from "./report";
import { countStaged, keepIssues } from "./staged";
import { issueSummaries, keepSubmission, lastYear, sameBytes } from "./submissions";
import { survey } from "./survey";
import type { Survey } from "./survey";
import { connectionOf, inTransaction, lock } from "./transaction";

export interface IngestSettings extends YearHints {
  readonly authority: string;
  readonly subjects: SubjectMaker;
  /** Says what would happen and changes nothing. */
  readonly dryRun?: boolean;
  /** Lets a snapshot withdraw many records at once. */
  readonly acceptWithdrawals?: boolean;
  /** Called with the bytes of each piece read. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Takes one file in: receive, recognise, read, check, stage, merge, match. All of it or none of it; either way the
 * submission is kept with a report whose counts add up. The same bytes twice change nothing.
 */
export async function ingest(knex: Knex, path: string, settings: IngestSettings): Promise<SubmissionReport> {
  const started = performance.now();
  const received = await receive(path);
  const look: { found?: Survey } = {};
  try {
    look.found = await survey(path, received.bytes, sources, settings.today);
    const { source, told } = look.found;
    const decided = decideYear(source, told, settings, await lastYear(knex, settings.authority));
    return await take(knex, received, look.found, decided, settings, started);
  } catch (error) {
    return await refuse(knex, received, look.found, settings, started, error);
  }
}

/**
 * The submission of the same bytes, in the same year; sent for another year, equal bytes are another statement. Looked
 * for when nobody else can be merging, so that a file sent twice at once is taken once.
 */
function seenBefore(
  trx: Knex.Transaction,
  { sha256 }: Received,
  source: Source,
  { year, by }: DecidedYear,
  { authority }: IngestSettings,
): Promise<SubmissionReport | null> {
  const yearIsTold = source.yearly && by !== "the last file merged";
  return sameBytes(trx, authority, sha256, yearIsTold ? year : null, source.arrives === "snapshot");
}

async function take(
  knex: Knex,
  received: Received,
  { source, header, unknownColumns }: Survey,
  decided: DecidedYear,
  settings: IngestSettings,
  started: number,
): Promise<SubmissionReport> {
  const { authority } = settings;
  const { year, by } = decided;
  const id = randomUUID();
  return inTransaction(knex, settings.dryRun === true, async (trx) => {
    // Reference tables are everybody's, so their files wait for each other whoever sends them.
    const now = await lock(trx, source.feeds.about === "reference" ? "reference" : authority);
    const earlier = await seenBefore(trx, received, source, decided, settings);
    if (earlier) return { ...earlier, fileName: received.fileName };
    const client = await connectionOf(trx);
    const merging = {
      ...{ authority, submission: id, source, now, period: source.yearly ? year : 0 },
      acceptWithdrawals: settings.acceptWithdrawals === true,
    };
    const first = await FirstLoad.begin(trx, merging);
    const onChunk = first ? (from: number, to: number) => first.mergeLines(from, to) : undefined;
    const checking = { ...settings, source, year, header };
    const loaded = await load(client, received.path, checking, { onBytes: settings.onBytes, onChunk });
    const merged = await merge(trx, merging, first);
    if (source.feeds.about === "child") await match(trx, { authority, submission: id, source, now });
    const staged = await countStaged(trx);
    const report: SubmissionReport = {
      ...{ id, authority, fileName: received.fileName, unknownColumns },
      ...{ source: source.code, title: source.title, edition: editionOf(source, year) },
      ...{ collectionYear: source.yearly ? year : null, yearToldBy: source.yearly ? by : null },
      ...{ status: "merged" as const, ...putOff(source, merged.putOff) },
      ...{ read: loaded.read, ...staged, ...merged.counts },
      issues: [],
      seconds: (performance.now() - started) / 1000,
    };
    await keepSubmission(trx, report, received);
    await keepIssues(trx, authority, id);
    return { ...report, issues: await issueSummaries(trx, authority, id) };
  });
}

/** What a merged file says where records it lacks were kept all the same. */
function putOff(source: Source, records: number): Pick<SubmissionReport, "reasonCode" | "reason"> {
  if (records === 0) return { reasonCode: null, reason: null };
  return {
    reasonCode: "WITHDRAWALS_PUT_OFF",
    reason: `This ${source.title} file lacks ${records} of the records of the last one, but some of its rows could not be read and may be those, so none was withdrawn. Correct the rows and send it again.`,
  };
}

/** Keeps a refused or held file as a submission with its reason. An error that is not about the file goes on up. */
async function refuse(
  knex: Knex,
  received: Received,
  found: Survey | undefined,
  settings: IngestSettings,
  started: number,
  error: unknown,
): Promise<SubmissionReport> {
  if (!(error instanceof HubError)) throw toHubError(error, received.fileName);
  const source = found?.source ?? null;
  const report: SubmissionReport = {
    ...{ id: randomUUID(), authority: settings.authority, fileName: received.fileName },
    ...{ source: source?.code ?? null, title: source?.title ?? null, edition: source?.edition ?? null },
    ...{ collectionYear: null, yearToldBy: null, unknownColumns: [] },
    ...{ status: error.code === "MANY_WITHDRAWN" ? ("held" as const) : ("refused" as const) },
    ...{ reasonCode: error.code, reason: error.message },
    ...NO_ROWS,
    issues: [],
    seconds: (performance.now() - started) / 1000,
  };
  if (!settings.dryRun) await keepSubmission(knex, report, received);
  return report;
}
