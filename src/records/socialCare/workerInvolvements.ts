import { date, recordTable, text } from "../recordTable";

/** Who works with a child, in which role, from when to when. */
export const workerInvolvements = recordTable({
  name: "worker_involvements",
  doc: "Who works with a child, in which role, from when to when",
  about: "child",
  key: ["involvement_id"],
  columns: {
    involvement_id: text("the case system's id of the involvement"),
    worker: text("id of the worker; null: a team holds the case"),
    role: text("what the worker is to the child"),
    team: text("id of the team"),
    started_on: date("first day"),
    ended_on: date("last day; null: still involved"),
    reason_changed: text("why the worker changed"),
  },
});
