import type { Knex } from "knex";
import type { Batch } from "../src/records/batch";
import { issueRows } from "../src/records/issueRows";
import type { IssuePlace, IssueRow } from "../src/records/issueRows";
import { batchBySubmission } from "./batchBySubmission";

/** Which issues are asked for: `severity` null is all of them. */
export interface IssueQuestion {
  readonly severity: string | null;
  readonly batch: Batch<IssuePlace>;
}

/** One batch of the issues of each submission, by line. */
export const issuesBySubmission = (knex: Knex, authority: string) =>
  batchBySubmission(
    (submissions, { severity, batch }: IssueQuestion) =>
      issueRows(knex, authority, submissions, severity, batch),
    ({ submission }: IssueRow) => submission,
  );
