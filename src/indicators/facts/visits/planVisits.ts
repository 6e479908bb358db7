import { statutoryVisits } from "../../../records/socialCare/statutoryVisits";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { onPlan } from "../../populations/need/plans";

/**
 * The days between which a child on a plan was not visited: from the start of the plan or one visit to the next visit
 * or the date. Those that ended in the month to the date count; a visit at which the child was not seen is none.
 */
const planVisits = factPart(
  "gaps_between_plan_visits",
  (base) => ({
    reads: [base, known(statutoryVisits)],
    sql: `
SELECT as_at, child, coalesce(max(gap) FILTER (WHERE day >= as_at + 1 - interval '1 month'), 0) AS longest_gap
FROM (
  SELECT as_at, child, day, day - lag(day) OVER (PARTITION BY as_at, child ORDER BY day) AS gap
  FROM (
    SELECT as_at, child, started_on AS day FROM ${base.name}
    UNION
    SELECT as_at, child, as_at FROM ${base.name}
    UNION
    SELECT p.as_at, p.child, v.visited_on
    FROM ${base.name} p
    JOIN known_statutory_visits v ON v.child = p.child AND v.kind = 'child protection'
      AND coalesce(v.seen, true) AND v.visited_on > p.started_on AND v.visited_on <= p.as_at
  ) days
) gaps
GROUP BY as_at, child`,
  }),
  { readsRow: true },
);

export const daysWithoutVisit: Fact = {
  code: "most_days_without_visit",
  title: "Most days without a child protection visit",
  plain:
    "Of the stretches without a child protection visit that ended in the month to the date, or are open on it, the longest in days; counted from the start of the plan.",
  kind: "number",
  sql: "gaps_between_plan_visits.longest_gap",
  from: planVisits,
  populations: [onPlan],
  needs: ["social_care_child_protection_visits"],
};
