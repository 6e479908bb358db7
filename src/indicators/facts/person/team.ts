import { teams } from "../../../records/socialCare/teams";
import { workerInvolvements } from "../../../records/socialCare/workerInvolvements";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { ofChildren } from "../../populations";

/** Who holds the case: the social worker, or the personal adviser, before anybody else who works with the child. */
const working = factPart("working", (base) => ({
  reads: [base, known(workerInvolvements), known(teams)],
  sql: `
SELECT DISTINCT ON (p.as_at, p.child) p.as_at, p.child,
  CASE WHEN t.team IS NOT NULL THEN t.team WHEN i.team IS NOT NULL THEN 'ELSEWHERE' END AS team,
  CASE WHEN t.team IS NOT NULL THEN t.area WHEN i.team IS NOT NULL THEN 'ELSEWHERE' END AS team_area
FROM ${base.name} p
JOIN known_worker_involvements i ON i.child = p.child AND i.started_on <= p.as_at
  AND (i.ended_on IS NULL OR i.ended_on >= p.as_at)
LEFT JOIN known_teams t ON t.team = i.team
ORDER BY p.as_at, p.child, i.role IN ('social worker', 'personal adviser') DESC, i.started_on DESC, i.involvement_id DESC`,
}));

const told = {
  kind: "category" as const,
  from: working,
  populations: ofChildren,
  needs: ["social_care_involvements", "social_care_teams"],
  isBreakdown: true,
};

export const team: Fact = {
  ...told,
  code: "team",
  title: "Team",
  plain:
    "The team of the social worker or personal adviser involved on the day, or else of the worker who began last.",
  sql: "working.team",
  valuesFrom: "teams",
};

export const teamArea: Fact = {
  ...told,
  code: "team_area",
  title: "Area of the team",
  plain: "The area, locality or office of the team involved on the day.",
  sql: "working.team_area",
  valuesFrom: "team areas",
};
