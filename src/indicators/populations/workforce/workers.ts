import { workerInvolvements } from "../../../records/socialCare/workerInvolvements";
import { workers } from "../../../records/socialCare/workers";
import { known } from "../../parts/known";
import { flow, stock } from "../../population";

const nobody = "NULL::uuid AS child, NULL::date AS born_on, NULL::int AS age, NULL::text AS sex";
const told = "w.registration IS NOT NULL AS is_social_worker, w.agency, w.newly_qualified, w.caseload";

const common = {
  counts: "workers" as const,
  isOfChildren: false,
  needs: ["social_care_workers"],
  reads: [known(workers)],
};

/** Files need not tell when a worker started; who has no first day was there all along. */
export const workersInPost = stock({
  ...common,
  code: "workers_in_post",
  title: "Workers in post on the date",
  plain: "People who work with children for the authority on the date, employed by it or by an agency.",
  sql: (periods) => `
SELECT d.period_end AS as_at, ${nobody}, ${told}
FROM ${periods} d
JOIN known_workers w ON (w.started_on IS NULL OR w.started_on <= d.period_end)
  AND (w.left_on IS NULL OR w.left_on >= d.period_end)`,
});

export const workersAtStart = flow({
  ...common,
  code: "workers_at_start",
  title: "Workers in post when the period began",
  plain: "People in post on the first day of the period.",
  sql: (periods) => `
SELECT d.period_end, d.from_on AS as_at, ${nobody}, ${told},
  coalesce(w.left_on < d.period_end, false) AS left_by_the_end
FROM ${periods} d
JOIN known_workers w ON (w.started_on IS NULL OR w.started_on <= d.from_on)
  AND (w.left_on IS NULL OR w.left_on >= d.from_on)`,
});

/** Counted from who works with whom, since the caseload that a file of workers tells is that of its own day only. */
export const caseHolders = stock({
  ...common,
  code: "case_holders",
  title: "Workers who hold cases on the date",
  plain: "Workers involved with at least one child on the date, once in each of their roles.",
  isOfChildren: false,
  needs: ["social_care_involvements"],
  reads: [known(workerInvolvements)],
  sql: (periods) => `
SELECT d.period_end AS as_at, ${nobody}, i.worker, i.role, count(DISTINCT i.child) AS cases
FROM ${periods} d
JOIN known_worker_involvements i ON i.started_on <= d.period_end
  AND (i.ended_on IS NULL OR i.ended_on >= d.period_end)
WHERE i.worker IS NOT NULL
GROUP BY d.period_end, i.worker, i.role`,
});
