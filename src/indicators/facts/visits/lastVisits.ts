import { statutoryVisits } from "../../../records/socialCare/statutoryVisits";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { inCare } from "../../populations";
import { care } from "../../populations/placements/lookedAfter";

const lastVisits = factPart("last_visits", (base) => ({
  reads: [base, known(statutoryVisits)],
  sql: `
SELECT p.as_at, p.child, max(v.visited_on) AS visited_on,
  max(v.visited_on) FILTER (WHERE v.seen) AS seen_on,
  max(v.visited_on) FILTER (WHERE v.seen_alone) AS seen_alone_on
FROM ${base.name} p
JOIN known_statutory_visits v ON v.child = p.child AND v.kind = 'looked after' AND v.visited_on <= p.as_at
GROUP BY p.as_at, p.child`,
}));

const needs = ["social_care_looked_after_visits"];
const days = { kind: "number" as const, from: lastVisits, populations: inCare, needs };

export const daysSinceVisit: Fact = {
  ...days,
  code: "days_since_visit",
  title: "Days since the last statutory visit",
  plain: "Days from the last statutory visit to the date; 0: visited on the date.",
  sql: "(p.as_at - last_visits.visited_on)",
};

export const daysSinceSeen: Fact = {
  ...days,
  code: "days_since_seen",
  title: "Days since last seen",
  plain: "Days from the last statutory visit at which the child was seen to the date.",
  sql: "(p.as_at - last_visits.seen_on)",
};

export const daysSinceSeenAlone: Fact = {
  ...days,
  code: "days_since_seen_alone",
  title: "Days since last seen alone",
  plain: "Days from the last statutory visit at which the child was seen alone to the date.",
  sql: "(p.as_at - last_visits.seen_alone_on)",
};

export const visitRecorded: Fact = {
  code: "visit_recorded",
  title: "Visit recorded",
  plain: "A statutory visit is recorded in the current period of care, on or before the date.",
  kind: "yesNo",
  sql: "coalesce(last_visits.visited_on >= care.care_started_on, false)",
  from: [care, lastVisits],
  populations: inCare,
  needs: ["ssda903_episodes", ...needs],
};
