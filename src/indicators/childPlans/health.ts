import { health, healthHistory } from "../../duties/childPlans/health";
import { healthLeavingHistories } from "../../records/health/healthLeavingHistories";
import { healthAssessments } from "../../records/healthAssessments";
import { cte } from "../cte";
import { people } from "../parts/people";
import { spellsOfCare } from "../parts/spellsOfCare";
import { lastDaySql } from "./dueSql";
import { CHILD_PLANS, ofKinds } from "./kinds";
import { kindOfPlan } from "./kindOfPlan";
import { inCareSpells } from "./lookedAfter";
import type { ToldIn } from "./told";

const { birthday, before, from } = health.review!.byAge!;

/** Until when a health plan stands: by the clock of the child's age. Who has no date of birth has the longer one. */
const standsUntil = (completedOn: string) => `
  CASE WHEN ${lastDaySql(before, completedOn)} < (k.born_on + interval '${birthday} years')::date
    THEN ${lastDaySql(before, completedOn)}
    ELSE ${lastDaySql(from, completedOn)}
  END`;

const aged = { joins: "LEFT JOIN people k ON k.child = r.child", reads: [people] };

/** A health assessment that was done ends with a plan. */
const assessments: ToldIn = {
  from: healthAssessments,
  only: "coalesce(r.outcome, 'completed') IN ('completed', 'waiting')",
  ...aged,
  columns: {
    started_on: "coalesce(r.requested_on, least(r.due_on, r.completed_on))",
    due_on: "r.due_on",
    completed_on: "r.completed_on",
    review_due_on: standsUntil("r.completed_on"),
    graded_on: "r.quality_assured_on",
    shared_with: "CASE WHEN r.plan_copied_to_carer_on IS NOT NULL THEN 'carers' END",
    assessed_on: "r.completed_on",
    team: "r.provider",
  },
};

const ofHealth = ofKinds("health");

export const healthKind = kindOfPlan({
  duty: health,
  required: inCareSpells,
  toldIn: [
    assessments,
    {
      ...ofHealth,
      ...aged,
      columns: {
        ...ofHealth.columns,
        review_due_on: standsUntil("r.completed_on"),
      },
    },
  ],
  needs: ["ssda903_episodes", ["health_assessments", CHILD_PLANS]],
});

/** Each leaving at 16 or later, until care starts again; not of those who died. */
const leftCare = cte(
  "required_left_care",
  [spellsOfCare, people],
  `
SELECT s.child, least(s.ended_on, b.day) AS since, least(s.ended_on, b.day) AS from_on,
  least(s.next_started_on, (k.born_on + interval '25 years')::date) AS until
FROM spells_of_care s
JOIN people k ON k.child = s.child
CROSS JOIN LATERAL (SELECT (k.born_on + interval '18 years')::date AS day) b
WHERE s.started_on < b.day AND s.reason_ended IS DISTINCT FROM 'E2'
  AND coalesce(s.ended_on, 'infinity') >= (k.born_on + interval '16 years')::date`,
);

export const healthHistoryKind = kindOfPlan({
  duty: healthHistory,
  required: leftCare,
  toldIn: [
    {
      from: healthLeavingHistories,
      columns: {
        started_on: "least(r.offered_on, r.given_on)",
        completed_on: "coalesce(r.given_on, CASE WHEN r.declined THEN r.offered_on END)",
        shared_with: "CASE WHEN r.given_on IS NOT NULL THEN 'child' END",
      },
    },
  ],
  needs: ["ssda903_episodes", "health_leaving_histories"],
});
