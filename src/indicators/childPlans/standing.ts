import type { ReviewDuty } from "../../duties/childPlan";
import { factPart } from "../factPart";
import type { FactPart } from "../factPart";
import { lastDaySql } from "./dueSql";
import type { KindOfPlan } from "./kindOfPlan";

/**
 * How each child of a part stands with a kind of plan on the day: standing (see `STANDINGS`) and since when it is
 * required (since; null: it is not). The same as `standingOn` of the duties, which says it for one child.
 */
export function standingPart(kind: KindOfPlan): FactPart {
  const code = kind.duty.code.toLowerCase();
  const requiredNow = kind.required && requiredPart(kind);
  return factPart(`standing_${code}`, (base) => {
    const required = requiredNow?.of(base);
    return {
      reads: [base, kind.told, ...(required ? [required] : [])],
      sql: standingSql(kind, base.name, required?.name ?? null),
    };
  });
}

/** Of whom one is required on the day, since when: the duty that began last. */
function requiredPart({ duty, required }: KindOfPlan): FactPart {
  return factPart(`required_now_${duty.code.toLowerCase()}`, (base) => ({
    reads: [base, required!],
    sql: `
SELECT p.as_at, p.child, max(s.since) AS since
FROM ${base.name} p
JOIN ${required!.name} s ON s.child = p.child AND s.from_on <= p.as_at AND (s.until IS NULL OR s.until > p.as_at)
GROUP BY p.as_at, p.child`,
  }));
}

function standingSql(kind: KindOfPlan, base: string, required: string | null): string {
  const past = required ? `${lastDaySql(kind.duty.required!.due, "since")} < as_at` : "told_due_on < as_at";
  // Of a kind that the law asks for, a plan that is over does no harm where none is required any more.
  const notRequired = required ? "\n    WHEN since IS NULL THEN 'NONE'" : "";
  const isExpected = required ? "true" : "is_begun";
  return `
SELECT as_at, child, since,
  CASE
    WHEN is_current THEN CASE WHEN since IS NULL THEN 'HELD' ELSE 'CURRENT' END${notRequired}
    WHEN is_completed THEN 'LATE'
    WHEN ${past} THEN CASE WHEN is_begun THEN 'LATE' ELSE 'MISSING' END
    WHEN ${isExpected} THEN 'DUE'
    ELSE 'NONE'
  END AS standing
FROM (
  SELECT p.as_at, p.child, q.since,
    coalesce(bool_or(t.is_current), false) AS is_current, coalesce(bool_or(t.is_completed), false) AS is_completed,
    coalesce(bool_or(t.child IS NOT NULL), false) AS is_begun, min(t.due_on) AS told_due_on
  FROM ${base} p
  ${required ? `LEFT JOIN ${required} q ON q.as_at = p.as_at AND q.child = p.child` : "CROSS JOIN (SELECT CAST(NULL AS date) AS since) q"}
  LEFT JOIN (
${plansSql(kind, base, required)}
  ) t ON t.as_at = p.as_at AND t.child = p.child
  GROUP BY p.as_at, p.child, q.since
) s`;
}

/** The plans of each child that stand on the day and were made for what is required. */
function plansSql({ duty, told }: KindOfPlan, base: string, required: string | null): string {
  const madeBefore = required && duty.required?.madeBefore;
  const madeFor = madeBefore
    ? `\n      AND (q.since IS NULL OR t.started_on >= ${lastDaySql(madeBefore, "q.since")})`
    : "";
  return `    SELECT p.as_at, p.child, t.due_on, coalesce(t.completed_on <= p.as_at, false) AS is_completed,
      t.completed_on <= p.as_at AND ${isCurrentSql(duty.review)} AS is_current
    FROM ${base} p
    ${required ? `LEFT JOIN ${required} q ON q.as_at = p.as_at AND q.child = p.child` : "CROSS JOIN (SELECT CAST(NULL AS date) AS since) q"}
    JOIN ${told.name} t ON t.child = p.child AND t.started_on <= p.as_at
      AND (t.ended_on IS NULL OR t.ended_on > p.as_at)${madeFor}`;
}

/** Whether a completed plan stands on the day: its review is not overdue. */
function isCurrentSql(review: ReviewDuty | null): string {
  if (!review) return "true";
  if (!review.clocks)
    return `(t.review_due_on IS NULL OR t.review_due_on >= p.as_at
        OR EXISTS (SELECT FROM unnest(t.reviews) AS v (day) WHERE v.day BETWEEN t.review_due_on AND p.as_at))`;
  const [first, ...later] = review.clocks;
  const from = review.firstFrom === "required" ? "coalesce(q.since, t.completed_on)" : "t.completed_on";
  const held = `SELECT %s FROM unnest(t.reviews) AS v (day) WHERE v.day BETWEEN ${from} AND p.as_at`;
  const many = `(${held.replace("%s", "count(*)")})`;
  const last = `greatest(${from}, (${held.replace("%s", "max(v.day)")}))`;
  const steps = later.length === 0 ? [first] : later;
  const cases = steps.slice(0, -1).map((clock, place) => `WHEN ${place + 1} THEN ${lastDaySql(clock, last)}`);
  return `CASE ${many}
        WHEN 0 THEN ${lastDaySql(first, from)}
        ${[...cases, `ELSE ${lastDaySql(steps.at(-1)!, last)}`].join("\n        ")}
      END >= p.as_at`;
}
