import { careLeaverStates } from "../../../records/socialCare/careLeaverStates";
import { episodes } from "../../parts/episodes";
import { known } from "../../parts/known";
import { people } from "../../parts/people";
import { ageSql } from "../../parts/time";
import { stock } from "../../population";

/**
 * The state in force is the last that began by the date. Out of it: who is entitled to nothing, has died, is not yet 16
 * or is 25 (Children and Social Work Act 2017, section 3: support to 25), and who is looked after on the date. Somebody
 * without a date of birth is not left out.
 */
export const leavingCare = stock({
  code: "leaving_care",
  title: "Care leavers on the date",
  plain:
    "Young people under 25 whom the authority serves as care leavers on the date, by the state in force, none of them looked after on it, each counted once.",
  needs: ["social_care_care_leavers", "ssda903_episodes"],
  reads: [known(careLeaverStates), people, episodes],
  sql: (periods) => `
SELECT s.*
FROM (
  SELECT DISTINCT ON (d.period_end, s.child) d.period_end AS as_at, k.born_on, k.sex,
    ${ageSql("k.born_on", "d.period_end")} AS age, s.*
  FROM ${periods} d
  JOIN known_care_leaver_states s ON s.from_on <= d.period_end
  LEFT JOIN people k ON k.child = s.child
  ORDER BY d.period_end, s.child, s.from_on DESC, s.period DESC, s.eligibility, s.in_touch, s.activity, s.accommodation
) s
LEFT JOIN (
  SELECT DISTINCT d.period_end, e.child
  FROM ${periods} d
  JOIN episodes e ON e.started_on <= d.period_end AND (e.ended_on IS NULL OR e.ended_on > d.period_end)
) c ON c.period_end = s.as_at AND c.child = s.child
WHERE c.child IS NULL AND coalesce(s.age BETWEEN 16 AND 24, true)
  AND s.eligibility IS DISTINCT FROM 'no current eligibility' AND s.in_touch IS DISTINCT FROM 'DIED'`,
});
