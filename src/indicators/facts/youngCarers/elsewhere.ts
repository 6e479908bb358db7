import { childProtectionPlans } from "../../../records/need/childProtectionPlans";
import { childrenInNeed } from "../../../records/need/childrenInNeed";
import { schoolEnrolments } from "../../../records/schoolEnrolments";
import { workerInvolvements } from "../../../records/socialCare/workerInvolvements";
import { youngCarerBreaks } from "../../../records/socialCare/youngCarerBreaks";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { episodes } from "../../parts/episodes";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { openYoungCarers } from "../../populations/youngCarers/youngCarers";

const told = { kind: "yesNo" as const, populations: [openYoungCarers] };

const inNeed = factPart("in_need", (base) => ({
  reads: [base, known(childrenInNeed), known(childProtectionPlans)],
  sql: `
SELECT DISTINCT p.as_at, p.child, true AS is_so
FROM ${base.name} p
JOIN (
  SELECT child, started_on, ended_on FROM known_children_in_need
  UNION ALL
  SELECT child, started_on, ended_on FROM known_child_protection_plans
) n ON n.child = p.child AND n.started_on <= p.as_at AND (n.ended_on IS NULL OR n.ended_on > p.as_at)`,
}));

export const alsoInNeed: Fact = {
  ...told,
  code: "young_carer_in_need",
  title: "Also in need or on a protection plan",
  plain: "Open as a child in need or subject of a child protection plan on the date.",
  sql: "coalesce(in_need.is_so, false)",
  from: inNeed,
  needs: [
    ["annex_a_children_in_need", "social_care_children_in_need"],
    ["annex_a_child_protection_plans", "social_care_child_protection_plans"],
  ],
};

const socialWorkers = factPart("allocated_social_workers", (base) => ({
  reads: [base, known(workerInvolvements)],
  sql: `
SELECT DISTINCT p.as_at, p.child, true AS has_one
FROM ${base.name} p
JOIN known_worker_involvements i ON i.child = p.child AND i.role = 'social worker' AND i.worker IS NOT NULL
  AND i.started_on <= p.as_at AND (i.ended_on IS NULL OR i.ended_on >= p.as_at)`,
}));

export const allocatedSocialWorker: Fact = {
  ...told,
  code: "young_carer_social_worker",
  title: "Allocated social worker",
  plain: "A named social worker is involved with the young carer on the date.",
  sql: "coalesce(allocated_social_workers.has_one, false)",
  from: socialWorkers,
  needs: ["social_care_involvements"],
};

const breaks = factPart("breaks_in_year", (base) => ({
  reads: [base, known(youngCarerBreaks)],
  sql: `
SELECT DISTINCT p.as_at, p.child, true AS took_one
FROM ${base.name} p
JOIN known_young_carer_breaks b ON b.child = p.child AND b.taken_on <= p.as_at AND b.taken_on >= ${twelveMonthsSql("p.as_at")}`,
}));

export const tookBreak: Fact = {
  ...told,
  code: "young_carer_took_break",
  title: "Attended an event",
  plain: "Attended at least one event or break in the 12 months to the date.",
  sql: "coalesce(breaks_in_year.took_one, false)",
  from: breaks,
  needs: ["social_care_young_carer_breaks"],
};

const inCareToo = factPart("in_care_too", (base) => ({
  reads: [base, episodes],
  sql: `
SELECT DISTINCT p.as_at, p.child, true AS is_so
FROM ${base.name} p
JOIN episodes e ON e.child = p.child AND e.started_on <= p.as_at AND (e.ended_on IS NULL OR e.ended_on > p.as_at)`,
}));

export const alsoLookedAfter: Fact = {
  ...told,
  code: "young_carer_looked_after",
  title: "Also looked after",
  plain: "The young carer is looked after on the date.",
  sql: "coalesce(in_care_too.is_so, false)",
  from: inCareToo,
  needs: ["ssda903_episodes"],
};

const onRollToo = factPart("on_roll_too", (base) => ({
  reads: [base, known(schoolEnrolments)],
  sql: `
SELECT DISTINCT p.as_at, p.child, true AS is_so
FROM ${base.name} p
JOIN known_school_enrolments s ON s.child = p.child AND s.enrolled_on <= p.as_at
  AND (s.left_on IS NULL OR s.left_on >= p.as_at)`,
}));

export const alsoOnRoll: Fact = {
  ...told,
  code: "young_carer_on_roll",
  title: "Also on the virtual school's roll",
  plain: "The young carer is on the virtual school's roll on the date.",
  sql: "coalesce(on_roll_too.is_so, false)",
  from: onRollToo,
  needs: ["virtual_school_roll"],
};
