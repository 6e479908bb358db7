import type { Knex } from "knex";
import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { loadDemonstration } from "../../seeds/demonstration/load";
import { newestAuthority } from "./authority";
import type { Interruption } from "./interruption";
import type { Hub } from "./withHub";

/** The setting that says the demonstration is all there: taking it in may have been interrupted. */
const FILLED = { name: "demonstration", value: "complete" } as const;

class Interrupted extends Error {}

/** Takes the demonstration authority in where the hub is empty, or holds only a part of it; stops between files if asked. */
export async function fillIfEmpty(hub: Hub, stop: Interruption): Promise<void> {
  const { database, config, subjects, today } = hub;
  if (config.authority !== undefined || (await hasFiles(database.knex))) return;
  process.stdout.write(
    `The hub is empty: taking in the files of ${DEMONSTRATION.name}, an invented authority (a minute or two).\n`,
  );
  const onReport = () => {
    if (stop.isAsked()) throw new Interrupted();
  };
  try {
    const reports = await loadDemonstration(database.knex, { subjects, today, onReport });
    await database.knex("settings").insert(FILLED).onConflict("name").merge();
    const read = reports.reduce((sum, report) => sum + report.read, 0);
    process.stdout.write(`${reports.length} files, ${read} rows. See them with: npx hub submissions\n\n`);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
}

/** Whether the hub holds files that somebody sent, or the whole demonstration. */
async function hasFiles(knex: Knex): Promise<boolean> {
  const newest = await newestAuthority(knex);
  if (newest !== DEMONSTRATION.code) return newest !== null;
  return (await knex("settings").where(FILLED).first<object | undefined>("name")) !== undefined;
}
