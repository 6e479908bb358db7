import type { Knex } from "knex";
import { issueKindRows } from "../src/records/issueRows";
import { manyByKey } from "./manyByKey";

/** The kinds of issue of each submission, with their counts. */
export const issueKindsBySubmission = (knex: Knex, authority: string) =>
  manyByKey(
    (submissions) => issueKindRows(knex, authority, submissions),
    ({ submission }) => submission,
  );
