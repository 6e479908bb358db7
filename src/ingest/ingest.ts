import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { toHubError } from "../db/explain";
import { match } from "../identity/match";
import type { SubjectMaker } from "../identity/subject";
import { HubError } from "../lib/hubError";
import { sources as builtIn } from "../sources";
import type { Source } from "../sources/source";
import { checkAcross } from "./across";
import { decideYear } from "./collectionYear";
import type { DecidedYear, YearHints } from "./collectionYear";
import type { Elsewhere } from "./knownNames";
import { head, mergeSettings } from "./arriving";
import type { Arriving } from "./arriving";
import { extractedOn } from "./extractedOn";
import { fedColumns } from "./fedColumns";
import { firstLoad } from "./firstLoad";
import { keepHeld } from "./held";
import { load } from "./load";
import type { Straight } from "./stage";
import { merge, merged } from "./merge";
import type { Merged } from "./merge";
import type { MergeSettings } from "./mergeSql";
import { noteOf } from "./mergeNote";
import { receive } from "./receive";
import { checkReferences } from "./references";
import type { UnknownName } from "./references";
import { repairEpisodes } from "./repairs/repairEpisodes";
import { NO_ROWS } from "./report";
import type { SubmissionReport } from "./report";
import { countStaged, keepIssues, keepSetAside } from "./staged";
import { issueSummaries, keepSubmission, lastYear, sameBytes } from "./submissions";
import { statementOf } from "./statementOf";
import { survey } from "./survey";
import type { Survey } from "./survey";
import { connectionOf, inTransaction, lock } from "./transaction";

export interface IngestSettings extends YearHints, Elsewhere {
  readonly authority: string;
  readonly subjects: SubjectMaker;
  /** The kinds of file looked for, local mappings first; absent: the built-in sources. */
  readonly sources?: readonly Source[];
  /** The day the file was extracted from its system, as the sender says. */
  readonly extractedOn?: string;
  /** Says what would happen and changes nothing. */
  readonly dryRun?: boolean;
  /** Reads rows whose cells may have slid as well as can be; only of a dry run. */
  readonly tolerant?: boolean;
  /** Lets a snapshot withdraw many records at once. */
  readonly acceptWithdrawals?: boolean;
  /** Why the file must be refused, where that is known before it is read. */
  readonly fault?: HubError | undefined;
  /** Called with the bytes of each piece read. */
  readonly onBytes?: (bytes: number) => void;
  /** Called with the rows of the file that name what is not known. */
  readonly onUnknown?: (unknown: readonly UnknownName[]) => void;
}

/**
 * Takes one file in: receive, recognise, read, check, stage, merge, match, repair. All of it or none of it; either way
 * the submission is kept with a report whose counts add up. The same bytes twice change nothing.
 */
export async function ingest(knex: Knex, path: string, settings: IngestSettings): Promise<SubmissionReport> {
  const started = performance.now();
  const received = await receive(path);
  const extracted = extractedOn(received.fileName, settings.extractedOn, settings.today);
  const file: Arriving = { id: randomUUID(), received, settings, extracted, started };
  try {
    if (settings.fault) throw settings.fault;
    const asked = settings.tolerant ? { tolerant: true } : {};
    file.found = await survey(path, received.bytes, settings.sources ?? builtIn, settings.today, asked);
    const { source, told } = file.found;
    file.decided = decideYear(source, told, settings, await lastYear(knex, settings.authority));
    return await take(knex, file, file.found, file.decided);
  } catch (error) {
    return await refuse(knex, file, error);
  }
}

/**
 * The submission of the same bytes, in the same year; sent for another year, or as extracted later, equal bytes are
 * another statement. Looked for when nobody else can be merging, so that a file sent twice at once is taken once.
 */
function seenBefore(
  trx: Knex.Transaction,
  { received, settings, extracted }: Arriving,
  source: Source,
  { year, by }: DecidedYear,
): Promise<SubmissionReport | null> {
  const yearIsTold = source.yearly && by !== "the last file merged";
  return sameBytes(trx, settings.authority, {
    sha256: statementOf(received.sha256, source),
    year: yearIsTold ? year : null,
    extractedOn: extracted.isTold ? extracted.day : null,
    isSnapshot: source.arrives === "snapshot",
  });
}

async function take(
  knex: Knex,
  file: Arriving,
  found: Survey,
  decided: DecidedYear,
): Promise<SubmissionReport> {
  const { authority, dryRun } = file.settings;
  const { source } = found;
  return inTransaction(knex, dryRun === true, async (trx) => {
    // Reference tables are everybody's, so their files wait for each other whoever sends them.
    const now = await lock(trx, source.feeds.about === "reference" ? "reference" : authority);
    const earlier = await seenBefore(trx, file, source, decided);
    if (earlier) return { ...earlier, fileName: file.received.fileName };
    const merging = mergeSettings(file, found, decided, now);
    const { read, inserted, merged } = await mergeFile(trx, file, found, decided, merging);
    const isFirst = inserted > 0;
    if (source.feeds.about === "child")
      await match(trx, { authority, submission: file.id, source, now, isFirst });
    await checkAcross(trx, { ...found, ...decided, authority, submission: file.id, isFirst });
    const naming = { ...file.settings, ...found, submission: file.id, isFirst };
    const unknown = await checkReferences(trx, naming);
    const staged = await countStaged(trx);
    const accepted = isFirst ? inserted : staged.accepted;
    const report: SubmissionReport = {
      ...head(file),
      ...{ status: "merged" as const, ...noteOf(source, merged) },
      ...{ read, ...staged, accepted, ...merged.counts },
      issues: [],
      seconds: (performance.now() - file.started) / 1000,
    };
    await keepSubmission(trx, report, {
      ...file.received,
      sha256: statementOf(file.received.sha256, source),
      toldColumns: fedColumns(source, found.header),
    });
    await keepIssues(trx, authority, file.id);
    await keepSetAside(trx, authority, file.id);
    await repairEpisodes(trx, { authority, source, submission: file.id, now });
    file.settings.onUnknown?.(unknown);
    return { ...report, issues: await issueSummaries(trx, authority, file.id) };
  });
}

async function mergeFile(
  trx: Knex.Transaction,
  { received, settings }: Arriving,
  found: Survey,
  { year }: DecidedYear,
  merging: MergeSettings,
): Promise<{ read: number; inserted: number; merged: Merged }> {
  const client = await connectionOf(trx);
  const checking = { ...settings, ...found, year, preview: settings.dryRun === true };
  const loadInto = (straight: Straight | null) =>
    load(client, received.path, checking, { onBytes: settings.onBytes, straight });
  const first = await firstLoad(trx, merging, loadInto);
  if (first) return { ...first, merged: merged({ added: first.inserted }) };
  return { ...(await loadInto(null)), merged: await merge(trx, merging) };
}

/** Keeps a refused or held file as a submission with its reason. An error that is not about the file goes on up. */
async function refuse(knex: Knex, file: Arriving, error: unknown): Promise<SubmissionReport> {
  if (!(error instanceof HubError)) throw toHubError(error, file.received.fileName);
  const isHeld = error.code === "MANY_WITHDRAWN";
  const report: SubmissionReport = {
    ...head(file),
    ...{ status: isHeld ? ("held" as const) : ("refused" as const) },
    ...{ reasonCode: error.code, reason: error.message },
    ...NO_ROWS,
    issues: [],
    seconds: (performance.now() - file.started) / 1000,
  };
  if (file.settings.dryRun) return report;
  await knex.transaction(async (trx) => {
    await keepSubmission(trx, report, file.received);
    if (isHeld) await keepHeld(trx, report.authority, report.id, file.received.path);
  });
  return report;
}
