import { date, recordTable, text } from "../recordTable";

/** Times a child was missing or away as the case system holds them, with the return home interview. The return's own rows are missing_episodes. */
export const missingIncidents = recordTable({
  name: "missing_incidents",
  doc: "Times a child was missing or away as the case system holds them, with the return home interview. The return's own rows are missing_episodes",
  about: "child",
  key: ["incident_id"],
  columns: {
    incident_id: text("the case system's id of the incident"),
    kind: text("M missing, A away without authorisation"),
    started_on: date("first day missing or away"),
    ended_on: date("day of return; null: not back yet"),
    missing_from: text("where the child went from"),
    found_at: text("where the child was found or came back to"),
    missing_with: text("the kind of person the child was with"),
    risk: text("level of risk"),
    interview_offered: text("Y, N or NA"),
    interview_offered_on: date("day a return home interview was offered"),
    interview_accepted: text("Y, N or NA"),
    interview_held_on: date("day of the return home interview"),
    interviewer: text("role of who held it"),
  },
});
