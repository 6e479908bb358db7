import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { performanceTables } from "../../seeds/demonstration/performance";
import { planTables } from "../../seeds/demonstration/plans";
import type { Database } from "../../src/db/connect";
import type { SubmissionReport } from "../../src/ingest/report";
import { bookOf } from "../../src/plans/book";
import type { PlanBook } from "../../src/plans/book";
import { planRows } from "../../src/records/plans/planRows";
import { freshDatabase } from "../harness/database";
import { takenIn } from "../seeds/takenIn";

export const TODAY = "2026-11-22";

/** The plans and targets of the demonstration, taken in, in a database of their own. */
export interface PlansWorld {
  readonly database: Database;
  readonly reports: readonly SubmissionReport[];
  book(knownAt?: string | null): Promise<PlanBook>;
}

export async function openPlans(): Promise<PlansWorld> {
  const database = await freshDatabase();
  const { code, name } = DEMONSTRATION;
  await database.knex("authorities").insert({ code, name });
  const tables = [...performanceTables(TODAY), ...planTables(TODAY)];
  const reports = await takenIn(database.knex, tables, TODAY);
  const book = async (knownAt: string | null = null) => bookOf(await planRows(database.knex, code, knownAt));
  return { database, reports, book };
}
