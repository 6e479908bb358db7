import { healthLeavingHistories } from "../../../records/health/healthLeavingHistories";
import { cte } from "../../cte";
import { episodes } from "../../parts/episodes";
import { known } from "../../parts/known";
import { people } from "../../parts/people";
import { flow } from "../../population";
import { eventsInCare } from "../visits/events";

const YOUNGEST = 16;

/** The last day of each period of care after which the child is in no other, with the day a health history was given. */
const lastDays = cte(
  "last_days_in_care",
  [episodes, known(healthLeavingHistories), people],
  `
SELECT c.child, c.left_on, c.left_on - 1 AS last_on, min(h.given_on) AS given_on
FROM (
  SELECT child, care_number, max(ended_on) AS left_on,
    (array_agg(reason_ended ORDER BY started_on DESC))[1] AS reason
  FROM episodes
  GROUP BY child, care_number
  HAVING NOT bool_or(ended_on IS NULL)
) c
JOIN people k ON k.child = c.child AND k.born_on + interval '${YOUNGEST} years' <= c.left_on
LEFT JOIN known_health_leaving_histories h ON h.child = c.child
WHERE c.reason IS DISTINCT FROM 'E2'
  AND NOT EXISTS (
    SELECT FROM episodes e
    WHERE e.child = c.child AND e.started_on <= c.left_on AND (e.ended_on IS NULL OR e.ended_on > c.left_on))
GROUP BY c.child, c.left_on`,
);

/** A young person is told of as on the last day in care, so that placement and district are known. */
export const leavingAt16 = flow({
  code: "leaving_care_16_plus",
  title: "Young people leaving care at 16 or over",
  plain:
    "Young people whose last day in care lies in the period and who are 16 or over when they leave; those who died left out.",
  counts: "people",
  isInCare: true,
  needs: ["ssda903_episodes"],
  ...eventsInCare({ events: lastDays, day: "last_on", columns: ["left_on", "given_on"] }),
});
