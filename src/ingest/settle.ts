import type { Knex } from "knex";
import { knownNames } from "./knownNames";
import type { Elsewhere } from "./knownNames";
import type { UnknownName } from "./references";
import type { SubmissionReport } from "./report";
import { issueSummaries } from "./submissions";
import { lock } from "./transaction";

/**
 * Takes back the warnings of names that a later file of the same batch made known, so that what is sent together is told
 * of alike in whatever order it was taken in. Gives the reports as they are then.
 */
export async function settleNames(
  knex: Knex,
  settings: Elsewhere & { readonly authority: string },
  reports: readonly SubmissionReport[],
  unknown: readonly UnknownName[],
): Promise<SubmissionReport[]> {
  if (unknown.length === 0 || reports.length < 2) return [...reports];
  return knex.transaction(async (trx) => {
    await lock(trx, settings.authority);
    const settled = await nowKnown(trx, settings, unknown);
    for (const one of settled) await forget(trx, settings.authority, one);
    return Promise.all(reports.map((report) => told(trx, report, settled)));
  });
}

async function nowKnown(
  trx: Knex.Transaction,
  settings: Elsewhere & { readonly authority: string },
  unknown: readonly UnknownName[],
): Promise<UnknownName[]> {
  const found: UnknownName[] = [];
  for (const reference of new Set(unknown.map((one) => one.reference))) {
    const naming = unknown.filter((one) => one.reference === reference);
    const known = await knownNames(trx, reference, { ...settings, source: naming[0]!.source });
    if (known) found.push(...naming.filter(({ row }) => known.has(row)));
  }
  return found;
}

async function forget(
  trx: Knex.Transaction,
  authority: string,
  { submission, line, ordinal }: UnknownName,
): Promise<void> {
  await trx("submission_issues").where({ authority, submission_id: submission, line, ordinal }).delete();
  await trx("submissions").where({ authority, id: submission }).decrement("warnings", 1);
}

async function told(
  trx: Knex.Transaction,
  report: SubmissionReport,
  settled: readonly UnknownName[],
): Promise<SubmissionReport> {
  const fewer = settled.filter(({ submission }) => submission === report.id).length;
  if (fewer === 0) return report;
  const issues = await issueSummaries(trx, report.authority, report.id);
  return { ...report, warnings: report.warnings - fewer, issues };
}
