import { exploitationScreenings } from "../../../records/socialCare/exploitationScreenings";
import { missingIncidents } from "../../../records/socialCare/missingIncidents";
import { policeMissingNotifications } from "../../../records/socialCare/policeMissingNotifications";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { ageSql } from "../../parts/time";
import { flow } from "../../population";
import { persons } from "./persons";
import { happenings } from "./rows";

const INCIDENTS = ["social_care_missing_incidents"];

/** Away without authorisation (kind A) is not missing: where the child is, is known. */
export const incidents = happenings({
  code: "incidents",
  title: "Missing incidents",
  plain: "Times children went missing in the period; away from placement without authorisation is left out.",
  counts: "incidents",
  needs: INCIDENTS,
  of: missingIncidents,
  on: "started_on",
  only: "e.kind = 'M'",
  columns: [
    ...["missing_from", "found_at", "missing_with", "interview_offered", "interview_accepted"],
    ...["ended_on", "interview_held_on"],
  ],
});

/** One row a child, told of the day the last incident in the period started. */
export const missingChildren = flow({
  code: "missing_children",
  title: "Children missing in the period",
  plain: "Children who went missing in the period, each counted once.",
  needs: INCIDENTS,
  reads: [known(missingIncidents), known(exploitationScreenings), persons],
  sql: (periods) => `
SELECT m.as_at, m.period_end, m.child, k.born_on, k.sex,
  ${ageSql("k.born_on", "m.as_at")} AS age, m.times, s.child IS NOT NULL AS is_screened
FROM (
  SELECT max(e.started_on) AS as_at, d.period_end, e.child, count(*)::int AS times
  FROM ${periods} d
  JOIN known_missing_incidents e ON e.started_on BETWEEN d.from_on AND d.period_end AND e.kind = 'M'
  GROUP BY d.period_end, e.child
) m
LEFT JOIN (
  SELECT DISTINCT d.period_end, e.child
  FROM ${periods} d
  JOIN known_exploitation_screenings e ON e.screened_on BETWEEN d.from_on AND d.period_end
    AND e.kind = 'sexual exploitation'
) s ON s.period_end = m.period_end AND s.child = m.child
LEFT JOIN persons k ON k.child = m.child`,
});

/** Reports that social care recorded too: an incident of the child started on the day, the eve or the day after. */
const recorded = cte(
  "recorded_reports",
  [known(policeMissingNotifications), known(missingIncidents)],
  `
SELECT DISTINCT e.child, e.reported_on
FROM known_police_missing_notifications e
JOIN known_missing_incidents i ON i.child = e.child
  AND i.started_on BETWEEN e.reported_on - 1 AND e.reported_on + 1`,
);

export const policeNotifications = happenings({
  code: "police_missing",
  title: "Police notifications of missing children",
  plain: "Reports of children missing from home, education or care that the police received in the period.",
  counts: "notifications",
  needs: ["social_care_police_missing"],
  of: policeMissingNotifications,
  on: "reported_on",
  columns: [...["missing_from", "known_to_social_care"], "w.child IS NOT NULL AS is_recorded"],
  joins: "LEFT JOIN recorded_reports w ON w.child = e.child AND w.reported_on = e.reported_on",
  reads: [recorded],
});
