import { date, recordTable, text } from "./recordTable";

/** Which social worker held the case, and when. */
export const socialWorkerEpisodes = recordTable({
  name: "social_worker_episodes",
  doc: "Which social worker held the case, and when.",
  about: "child",
  key: ["started_on", "social_worker"],
  columns: {
    started_on: date("first day"),
    social_worker: text("the worker's registration number"),
    ended_on: date("last day; null: still holds it"),
    reason_changed: text("why the worker changed"),
  },
});
