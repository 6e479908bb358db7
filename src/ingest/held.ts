import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Knex } from "knex";
import { HubError } from "../lib/hubError";
import { ingest } from "./ingest";
import type { IngestSettings } from "./ingest";
import type { SubmissionReport } from "./report";

/** What is known of a held file besides its bytes. */
interface Held {
  readonly id: string;
  readonly file_name: string;
  readonly collection_year: number | null;
  readonly extracted_on: string | null;
  readonly content: Buffer;
}

/** Takes a held file in after all, as it came and for the same year, and lets it withdraw what it lacks. */
export async function release(
  knex: Knex,
  id: string,
  settings: IngestSettings,
  by: string,
): Promise<SubmissionReport> {
  const held = await heldFile(knex, settings.authority, id);
  const folder = await mkdtemp(join(tmpdir(), "cohort-hub-held-"));
  try {
    const path = join(folder, held.file_name);
    await writeFile(path, held.content, { mode: 0o600 });
    const report = await ingest(knex, path, {
      ...settings,
      acceptWithdrawals: true,
      ...(held.collection_year !== null && { year: held.collection_year }),
      ...(held.extracted_on !== null && { extractedOn: held.extracted_on }),
    });
    if (!settings.dryRun && (report.status === "merged" || report.status === "unchanged"))
      await decide(knex, settings.authority, id, "released", by);
    return report;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Gives a held file up: nothing of it is taken, and its bytes are forgotten. */
export async function dismiss(knex: Knex, authority: string, id: string, by: string): Promise<void> {
  await heldFile(knex, authority, id);
  await decide(knex, authority, id, "dismissed", by);
}

/** Keeps the bytes of a file that is held. */
export async function keepHeld(knex: Knex, authority: string, id: string, path: string): Promise<void> {
  await knex("held_files").insert({ authority, submission_id: id, content: await readFile(path) });
}

async function heldFile(knex: Knex, authority: string, id: string): Promise<Held> {
  const held = await knex("held_files")
    .join("submissions", { "submissions.authority": "held_files.authority", id: "submission_id" })
    .where({ "held_files.authority": authority, id, status: "held" })
    .first<Held | undefined>("id", "file_name", "collection_year", "extracted_on", "content");
  if (held) return held;
  throw new HubError(
    "NOT_HELD",
    `Submission ${id} is not held, so there is nothing to decide. See the list with hub submissions.`,
  );
}

async function decide(
  knex: Knex,
  authority: string,
  id: string,
  status: "released" | "dismissed",
  by: string,
): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx("submissions")
      .where({ authority, id })
      .update({ status, decided_at: trx.fn.now(), decided_by: by });
    await trx("held_files").where({ authority, submission_id: id }).delete();
  });
}
