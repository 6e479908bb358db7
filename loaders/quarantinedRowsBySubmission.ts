import type { Knex } from "knex";
import type { Batch } from "../src/records/batch";
import { quarantinedRows } from "../src/records/issueRows";
import type { QuarantinedRow } from "../src/records/issueRows";
import { batchBySubmission } from "./batchBySubmission";

/** One batch of the lines of each submission that were set aside. */
export const quarantinedRowsBySubmission = (knex: Knex, authority: string) =>
  batchBySubmission(
    (submissions, { batch }: { readonly batch: Batch<number> }) =>
      quarantinedRows(knex, authority, submissions, batch),
    ({ submission }: QuarantinedRow) => submission,
  );
