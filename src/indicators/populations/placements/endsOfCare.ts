import { careLeaverStates } from "../../../records/socialCare/careLeaverStates";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { people, personSql } from "../../parts/people";
import { spellsOfCare } from "../../parts/spellsOfCare";
import { flow } from "../../population";

/** What each word on a care leaver held until: the day of the next. */
const homesOfLeavers = cte(
  "homes_of_leavers",
  [known(careLeaverStates)],
  `
SELECT child, from_on, shared_house, lead(from_on) OVER (PARTITION BY child ORDER BY from_on) AS until
FROM known_care_leaver_states`,
);

/**
 * Ends of a period of care: reason_ended, days_in_care, has_returned (another period of care began by the end of the
 * period asked), in_shared_house (as told last by then; null: not told). The child is 18 who leaves on that birthday,
 * so the age is that of the day after the last in care: the day care ended, but for care of less than a day.
 */
export const endsOfCare = flow({
  code: "ends_of_care",
  title: "Ends of a period of care",
  plain:
    "Periods of care that ended in the period, counted each; age is that on the day care ended, all else is told of the last day in care.",
  counts: "periods of care",
  isInCare: true,
  needs: ["ssda903_episodes"],
  reads: [spellsOfCare, people, homesOfLeavers],
  sql: (periods) => `
SELECT greatest(s.ended_on - 1, s.started_on) AS as_at, d.period_end, s.child, ${personSql("(greatest(s.ended_on - 1, s.started_on) + 1)")},
  s.reason_ended, s.ended_on - s.started_on AS days_in_care,
  coalesce(s.next_started_on <= d.period_end, false) AS has_returned, l.shared_house AS in_shared_house
FROM ${periods} d
JOIN spells_of_care s ON s.ended_on BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = s.child
LEFT JOIN homes_of_leavers l ON l.child = s.child AND l.from_on <= d.period_end
  AND (l.until IS NULL OR l.until > d.period_end)`,
});
