import { reviews } from "../../../records/reviews";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";
import { firstDays } from "../../populations/health/firstDays";
import { care } from "../../populations/placements/lookedAfter";

/**
 * The clock of Care Planning Regulations 2010 (SI 2010/959) regulation 33: the first review within 20 working days
 * of the start of care, the second within 3 months of the first, every later one within 6 months of the last. Each
 * row is something that set the clock (the start, or a review) with the day the next was due and the day it was held.
 */
const reviewClock = factPart("review_clock", (base) => ({
  reads: [care.of(base), known(reviews), firstDays],
  sql: `
SELECT e.as_at, e.child,
  CASE e.step
    WHEN 0 THEN e.first_due_on
    WHEN 1 THEN (e.happened_on + interval '3 months')::date
    ELSE (e.happened_on + interval '6 months')::date
  END AS due_on,
  lead(e.happened_on) OVER (PARTITION BY e.as_at, e.child ORDER BY e.step) AS held_on
FROM (
  SELECT p.as_at, p.child, 0 AS step, p.care_started_on AS happened_on, due.day AS first_due_on
  FROM ${care.of(base).name} p
  LEFT JOIN working_days start ON start.day = p.care_started_on
  LEFT JOIN first_days due ON due.number = start.number + 20
  UNION ALL
  SELECT p.as_at, p.child, row_number() OVER (PARTITION BY p.as_at, p.child ORDER BY r.held_on), r.held_on, NULL
  FROM ${care.of(base).name} p
  JOIN known_reviews r ON r.child = p.child AND r.held_on >= p.care_started_on AND r.held_on <= p.as_at
) e`,
}));

const reviewsDue = factPart("reviews_due", (base) => ({
  reads: [reviewClock.of(base)],
  sql: `
SELECT as_at, child, count(*) AS due, bool_and(held_on IS NOT NULL AND held_on <= due_on) AS all_on_time
FROM ${reviewClock.of(base).name}
WHERE due_on <= as_at AND due_on >= ${twelveMonthsSql("as_at")}
GROUP BY as_at, child`,
}));

const common = {
  from: reviewsDue,
  populations: inCare,
  needs: ["ssda903_episodes", "ssda903_reviews"],
};

export const reviewsDueIn12Months: Fact = {
  ...common,
  code: "reviews_due_in_12_months",
  title: "Reviews due in 12 months",
  plain: "Reviews of the current period of care that fell due in the 12 months to the date.",
  kind: "number",
  sql: "coalesce(reviews_due.due, 0)",
};

export const reviewsOnTime: Fact = {
  ...common,
  code: "reviews_on_time",
  title: "Reviews on time",
  plain: "Every review that fell due in the 12 months to the date was held by the day it was due.",
  kind: "yesNo",
  sql: "reviews_due.all_on_time",
};
