import { annexAAbuseCategory } from "../../../codeLists/annexA/abuseCategory";
import { childProtectionConferences } from "../../../records/socialCare/childProtectionConferences";
import { statutoryVisits } from "../../../records/socialCare/statutoryVisits";
import { UNKNOWN } from "../../fact";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { onPlan, plansEnded, plansStarted } from "../../populations/need/plans";

const CATEGORIES: Readonly<Record<string, string>> = {
  NEG: "NEGLECT",
  PHY: "PHYSICAL",
  SAB: "SEXUAL",
  EMO: "EMOTIONAL",
  MUL: "MULTIPLE",
};
const codes = annexAAbuseCategory.codes.map(({ code, label }) => ({
  kept: code,
  code: CATEGORIES[code]!,
  label,
}));

export const planCategory: Fact = {
  code: "cp_category",
  title: "Category of abuse",
  plain: "The latest category of abuse of the plan; of plans that started, the category they started with.",
  kind: "category",
  sql: `CASE p.category ${codes.map(({ kept, code }) => `WHEN '${kept}' THEN '${code}'`).join(" ")} END`,
  populations: [onPlan, plansStarted, plansEnded],
  needs: [],
  values: [...codes.map(({ code, label }) => ({ code, label })), UNKNOWN],
  isBreakdown: true,
};

export const isSecondPlan: Fact = {
  code: "second_plan",
  title: "Second or subsequent plan",
  plain: "The child is told to have had plans before, or an earlier plan of the child is known.",
  kind: "yesNo",
  sql: "p.is_again",
  populations: [plansStarted],
  needs: [],
};

/**
 * The clock of Working together to safeguard children: the first review conference within three months (counted from
 * the day the plan started, as DfE does), each later one within six months of the last.
 */
const reviewsOfPlan = factPart(
  "plan_reviews",
  (base) => ({
    reads: [base, known(childProtectionConferences)],
    sql: `
SELECT as_at, child, count(*) AS due, bool_and(held_on IS NOT NULL AND held_on <= due_on) AS all_on_time
FROM (
  SELECT e.as_at, e.child,
    (e.happened_on + CASE e.step WHEN 0 THEN interval '3 months' ELSE interval '6 months' END)::date AS due_on,
    lead(e.happened_on) OVER (PARTITION BY e.as_at, e.child ORDER BY e.step) AS held_on
  FROM (
    SELECT p.as_at, p.child, 0 AS step, p.started_on AS happened_on
    FROM ${base.name} p
    UNION ALL
    SELECT p.as_at, p.child, row_number() OVER (PARTITION BY p.as_at, p.child ORDER BY c.held_on), c.held_on
    FROM ${base.name} p
    JOIN known_child_protection_conferences c ON c.child = p.child AND c.kind = 'review'
      AND c.held_on > p.started_on AND c.held_on <= p.as_at
  ) e
) e
WHERE due_on <= as_at
GROUP BY as_at, child`,
  }),
  { readsRow: true },
);

const reviewed = { from: reviewsOfPlan, populations: [onPlan], needs: ["social_care_review_conferences"] };

export const planReviewsDue: Fact = {
  ...reviewed,
  code: "plan_reviews_due",
  title: "Review conferences due",
  plain: "Review conferences of the plan that fell due by the date.",
  kind: "number",
  sql: "coalesce(plan_reviews.due, 0)",
};

export const planReviewsOnTime: Fact = {
  ...reviewed,
  code: "plan_reviews_on_time",
  title: "Review conferences on time",
  plain: "Every review conference of the plan that fell due by the date was held by the day it was due.",
  kind: "yesNo",
  sql: "coalesce(plan_reviews.all_on_time, false)",
};

const visitsSeen = factPart("plan_visits", (base) => ({
  reads: [base, known(statutoryVisits)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_statutory_visits v ON v.child = p.child AND v.kind = 'child protection' AND v.seen
  AND v.visited_on BETWEEN p.as_at - 27 AND p.as_at`,
}));

export const seenOnPlan: Fact = {
  code: "seen_on_plan_28_days",
  title: "Seen in the last 28 days",
  plain: "The child was seen at a child protection visit in the 28 days that end with the date.",
  kind: "yesNo",
  sql: "(plan_visits.child IS NOT NULL)",
  from: visitsSeen,
  populations: [onPlan],
  needs: ["social_care_child_protection_visits"],
};
