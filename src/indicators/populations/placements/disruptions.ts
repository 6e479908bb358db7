import { placementDisruptions } from "../../../records/socialCare/placementDisruptions";
import { known } from "../../parts/known";
import { people, personSql } from "../../parts/people";
import { flow } from "../../population";

/** Placements and adoptions that broke down: what broke down, and whether a meeting was held by the period's end or in time. */
export const disruptions = flow({
  code: "disruptions",
  title: "Disruptions",
  plain: "Placements, adoptions and special guardianships that broke down in the period.",
  counts: "placements",
  needs: ["social_care_placement_disruptions"],
  reads: [known(placementDisruptions), people],
  sql: (periods) => `
SELECT x.disrupted_on AS as_at, d.period_end, x.child, ${personSql("x.disrupted_on")}, x.placement AS broke_down,
  coalesce(x.meeting_held_on <= d.period_end, false) AS has_met,
  coalesce(x.meeting_held_on <= x.meeting_due_on, false) AS has_met_in_time
FROM ${periods} d
JOIN known_placement_disruptions x ON x.disrupted_on BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = x.child`,
});
