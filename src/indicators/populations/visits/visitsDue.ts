import { statutoryVisits } from "../../../records/socialCare/statutoryVisits";
import { cte } from "../../cte";
import { episodes, placements } from "../../parts/episodes";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { eventsInCare } from "./events";

/** Visits with the day the case system gives them to be made by. */
export const careVisitsDue = flow({
  code: "care_visits_due",
  title: "Visits due to children looked after",
  plain:
    "Statutory visits whose due day, as the case system gives it, lies in the period, of children looked after on that day.",
  counts: "visits",
  isInCare: true,
  needs: ["ssda903_episodes", "social_care_looked_after_visits"],
  ...eventsInCare({
    ...{ events: known(statutoryVisits), day: "due_on", columns: ["visited_on"] },
    where: "v.kind = 'looked after'",
  }),
});

/** What sets the clock of a placement: its first day (step 0), and each day of a visit in it (step 1). */
const settings = cte(
  "visit_clock_settings",
  [placements, known(statutoryVisits)],
  `
SELECT s.child, s.placement_number, s.started_on, s.ended_on, s.started_on AS set_on, 0 AS step
FROM placements s
UNION ALL
SELECT DISTINCT s.child, s.placement_number, s.started_on, s.ended_on, v.visited_on, 1
FROM placements s
JOIN known_statutory_visits v ON v.child = s.child AND v.kind = 'looked after'
  AND v.visited_on >= s.started_on AND (s.ended_on IS NULL OR v.visited_on < s.ended_on)`,
);

/**
 * The clock of Care Planning Regulations 2010 (SI 2010/959) regulation 28(2): within a week of the start of a placement;
 * then within six weeks of the last visit; of a visit after the first year of a long-term placement (U1, U4) within three
 * months. Placements for adoption (A3 to A6) have a clock of their own and are left out. The closer clocks of
 * paragraphs (3) to (6), of children who live with their parents, and agreed long-term foster placements visited twice
 * a year, are not told by the records.
 */
const visitClock = cte(
  "visit_clock",
  [settings, episodes],
  `
SELECT c.child, c.due_on, c.held_on
FROM (
  SELECT s.*,
    CASE
      WHEN s.step = 0 THEN s.set_on + 7
      WHEN s.placement_type IN ('U1', 'U4') AND s.set_on >= s.started_on + interval '1 year'
        THEN (s.set_on + interval '3 months')::date
      ELSE s.set_on + 42
    END AS due_on,
    lead(s.set_on) OVER (PARTITION BY s.child, s.placement_number ORDER BY s.step, s.set_on) AS held_on
  FROM (
    SELECT DISTINCT ON (t.child, t.placement_number, t.set_on, t.step) t.*, e.placement_type
    FROM visit_clock_settings t
    LEFT JOIN episodes e ON e.child = t.child AND e.placement_number = t.placement_number
      AND e.started_on <= t.set_on AND NOT e.is_temporary
    ORDER BY t.child, t.placement_number, t.set_on, t.step, e.started_on DESC
  ) s
) c
WHERE (c.ended_on IS NULL OR c.ended_on > c.due_on) AND coalesce(c.placement_type NOT LIKE 'A%', true)`,
);

export const clockVisitsDue = flow({
  code: "clock_visits_due",
  title: "Visits due by the statutory clock",
  plain:
    "Visits that fell due in the period by regulation 28: within a week of the start of a placement, then every six weeks, in long-term placements after their first year every three months.",
  counts: "visits",
  isInCare: true,
  needs: ["ssda903_episodes", "social_care_looked_after_visits"],
  ...eventsInCare({ events: visitClock, day: "due_on", columns: ["held_on"] }),
});
