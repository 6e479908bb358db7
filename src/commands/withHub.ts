import { seedReference } from "../../seeds";
import { agreeIdentityKey, loadKeys } from "../access";
import type { Keys } from "../access";
import { readConfig } from "../config";
import type { Config } from "../config";
import { openDatabase } from "../db/connect";
import type { Database } from "../db/connect";
import { toHubError } from "../db/explain";
import { migrate } from "../db/migrate";
import { subjectMaker } from "../identity/subject";
import type { SubjectMaker } from "../identity/subject";
import { HubError } from "../lib/hubError";
import type { IsoDate } from "../lib/dates";

/** An open hub: its database is migrated, its reference data are there, its keys agree with what is stored. */
export interface Hub {
  readonly config: Config;
  readonly database: Database;
  readonly keys: Keys;
  readonly subjects: SubjectMaker;
  readonly today: IsoDate;
}

/** Opens the hub for one command and leaves it in order, whatever the command does. */
export async function withHub<T>(name: string, work: (hub: Hub) => Promise<T>): Promise<T> {
  const config = readConfig();
  const keys = await loadKeys(config.folder);
  const database = await openDatabase(config, { applicationName: `cohort-hub ${name}` });
  try {
    await migrate(database.knex);
    await seedReference(database.knex);
    await agreeIdentityKey(database.knex, keys.identity);
    const today = new Date().toISOString().slice(0, 10);
    return await work({ config, database, keys, subjects: subjectMaker(keys.identity), today });
  } catch (error) {
    throw error instanceof HubError ? error : toHubError(error, `hub ${name}`);
  } finally {
    await database.close();
  }
}
