import { statementPurpose } from "../../codeLists/socialCare/statementPurpose";
import { childStatements as held } from "../../records/socialCare/childStatements";
import { code, date, flag } from "../columns";
import { bornInFuture, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId, rowId } from "./person";

/** Children's statements: one row a statement sent through an app, without its words. */
export const childStatements = defineSource({
  ...nightly,
  code: "social_care_child_statements",
  title: "Children's statements",
  reference: ownFormat("Counts of statements as participation apps export them"),
  feeds: held,
  columns: {
    STATEMENT_ID: rowId({ doc: "the app's id of the statement", to: "statement_id" }),
    CHILD_ID: personId,
    DOB: dateOfBirth,
    STATEMENT_MADE: date({ doc: "day it was sent", to: "made_on", required: true }),
    STATEMENT_PURPOSE: code(statementPurpose, { doc: "what it was for", to: "purpose" }),
    WITH_WORKER: flag({ doc: "whether a worker helped to write it", to: "with_worker" }),
  },
  key: ["STATEMENT_ID"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "STATEMENT_IN_FUTURE",
      column: "STATEMENT_MADE",
      says: "the statement was sent after the day the file was received. Correct STATEMENT_MADE.",
    }),
  ],
});
