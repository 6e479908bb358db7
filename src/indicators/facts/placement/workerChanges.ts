import { workerInvolvements } from "../../../records/socialCare/workerInvolvements";
import { cte } from "../../cte";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";

/** Social workers in the order they began, each with the one before: the first a child ever has is no change. */
const workersInOrder = cte(
  "workers_in_order",
  [known(workerInvolvements)],
  `
SELECT i.child, i.started_on, i.worker,
  lag(i.worker) OVER (PARTITION BY i.child ORDER BY i.started_on, i.worker) AS worker_before
FROM known_worker_involvements i
WHERE i.role = 'social worker' AND i.worker IS NOT NULL`,
);

const changes = factPart("worker_changes", (base) => ({
  reads: [base, workersInOrder],
  sql: `
SELECT p.as_at, p.child, count(*) AS changes
FROM ${base.name} p
JOIN workers_in_order w ON w.child = p.child AND w.worker <> w.worker_before
  AND w.started_on <= p.as_at AND w.started_on >= ${twelveMonthsSql("p.as_at")}
GROUP BY p.as_at, p.child`,
}));

export const workerChangesIn12Months: Fact = {
  code: "social_worker_changes",
  title: "Changes of social worker in 12 months",
  plain:
    "Times in the 12 months to the date that a social worker began who was not the one that had begun before; the return of an earlier one is a change.",
  kind: "number",
  sql: "coalesce(worker_changes.changes, 0)",
  from: changes,
  populations: inCare,
  needs: ["social_care_involvements"],
};
