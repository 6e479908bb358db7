import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Knex } from "knex";
import type { SubjectMaker } from "../../src/identity/subject";
import { arrivals, ingestAll } from "../../src/ingest/ingestAll";
import type { SubmissionReport } from "../../src/ingest/report";
import type { IsoDate } from "../../src/lib/dates";
import { DEMONSTRATION } from "./authority";
import { writeDemonstration } from "./write";

export { DEMONSTRATION };

export interface DemonstrationSettings {
  readonly subjects: SubjectMaker;
  readonly today: IsoDate;
  /** Hears of each file as it has been taken in. */
  readonly onReport?: ((report: SubmissionReport) => void) | undefined;
}

/**
 * Registers the demonstration authority and takes its files in through the front door, the older years first. Loading
 * it again with the same `today` changes nothing. Needs the tables, not the reference seeds.
 */
export async function loadDemonstration(
  knex: Knex,
  { subjects, today, onReport }: DemonstrationSettings,
): Promise<SubmissionReport[]> {
  const { code, name } = DEMONSTRATION;
  await knex("authorities").insert({ code, name }).onConflict("code").merge();
  const folder = await mkdtemp(join(tmpdir(), "cohort-hub-demonstration-"));
  try {
    await writeDemonstration(folder, today);
    const settings = { authority: DEMONSTRATION.code, subjects, today };
    return await ingestAll(knex, await arrivals([folder], settings), settings, onReport);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
