import { date, recordTable, text, yesNo } from "../recordTable";

/** Statements that children sent to their workers through an app. What they said is not kept. */
export const childStatements = recordTable({
  name: "child_statements",
  doc: "Statements that children sent to their workers through an app. What they said is not kept",
  about: "child",
  key: ["statement_id"],
  columns: {
    statement_id: text("the app's id of the statement"),
    made_on: date("day it was sent"),
    purpose: text("what it was for"),
    with_worker: yesNo("whether a worker helped to write it"),
  },
});
