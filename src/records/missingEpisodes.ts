import { date, recordTable, text } from "./recordTable";

/** Times a looked after child was missing, or away without authorisation. */
export const missingEpisodes = recordTable({
  name: "missing_episodes",
  doc: "Times a looked after child was missing, or away without authorisation.",
  about: "child",
  key: ["started_on", "kind"],
  columns: {
    started_on: date("first day"),
    kind: text("M missing, A away without authorisation"),
    ended_on: date("day of return; null: not back"),
  },
});
