import { childProtectionPlans } from "../../../records/need/childProtectionPlans";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { monthsSql } from "../../parts/time";
import { happenings, openOn } from "./rows";
import { PLANS } from "./sources";

/** The authority's own plans, with the day any first plan of the child started: other authorities count theirs. */
const ours = cte(
  "our_plans",
  [known(childProtectionPlans)],
  `
SELECT r.*, coalesce(r.latest_category, r.initial_category) AS category
FROM (
  SELECT r.*, min(r.started_on) OVER (PARTITION BY r.child) AS first_started_on
  FROM known_child_protection_plans r
) r
WHERE r.other_authority IS DISTINCT FROM 'yes'`,
);

const common = { needs: [PLANS], of: ours };

export const onPlan = openOn({
  ...common,
  code: "on_plan",
  title: "Children on a child protection plan on the date",
  plain:
    "Children with a child protection plan open on the date (started on or before it, not ended or ended after it), plans of other authorities left out, each counted once.",
  from: "started_on",
  to: "ended_on",
  columns: ["started_on", "category", `${monthsSql("e.started_on", "(d.period_end + 1)")} AS months_open`],
});

/** is_again: the child is told to have had plans before, or an earlier plan of the child is known. */
export const plansStarted = happenings({
  ...common,
  code: "plans_started",
  title: "Child protection plans started",
  plain: "Child protection plans that started in the period, plans of other authorities left out.",
  counts: "plans",
  on: "started_on",
  columns: [
    "e.initial_category AS category",
    "(coalesce(e.previous_plans, 0) > 0 OR e.first_started_on < e.started_on) AS is_again",
  ],
});

export const plansEnded = happenings({
  ...common,
  code: "plans_ended",
  title: "Child protection plans ended",
  plain: "Child protection plans that ended in the period, plans of other authorities left out.",
  counts: "plans",
  on: "ended_on",
  columns: [
    "category",
    "e.ended_on - e.started_on AS days_open",
    `${monthsSql("e.started_on", "e.ended_on")} AS months_open`,
  ],
});
