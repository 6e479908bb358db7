import { date, decimal, integer, recordTable, text, yesNo } from "../recordTable";

/** People who work with children, by id and never by name. */
export const workers = recordTable({
  name: "workers",
  doc: "People who work with children, by id and never by name",
  about: "authority",
  key: ["worker"],
  columns: {
    worker: text("id of the worker"),
    registration: text("Social Work England registration, as in social_worker_episodes"),
    job_title: text("job title"),
    team: text("team or department"),
    caseload: integer("cases held when the file was made"),
    full_time_equivalent: decimal("hours as a share of full time"),
    agency: yesNo("whether an agency employs the worker"),
    newly_qualified: yesNo("whether in the assessed and supported first year"),
    started_on: date("first day with the authority"),
    left_on: date("last day; null: still there"),
  },
});
