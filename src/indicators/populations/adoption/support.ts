import { adoptionSupportRequests } from "../../../records/socialCare/adoptionSupportRequests";
import { known } from "../../parts/known";
import { flow, stock } from "../../population";

const nobody = "NULL::uuid AS child, NULL::date AS born_on, NULL::int AS age, NULL::text AS sex";
const common = {
  counts: "requests" as const,
  isOfChildren: false,
  needs: ["social_care_adoption_support"],
  reads: [known(adoptionSupportRequests)],
};

export const supportAsked = flow({
  ...common,
  code: "adoption_support_asked",
  title: "Requests for support after adoption",
  plain: "Requests for support after adoption made in the period, by families and by adopted adults.",
  sql: (periods) => `
SELECT d.period_end, r.requested_on AS as_at, ${nobody}, r.kind, r.decision
FROM ${periods} d
JOIN known_adoption_support_requests r ON r.requested_on BETWEEN d.from_on AND d.period_end`,
});

export const supportGiven = stock({
  ...common,
  code: "adoption_support_given",
  title: "Support after adoption given on the date",
  plain: "Support after adoption that had started by the date and had not ended, one row a request.",
  sql: (periods) => `
SELECT d.period_end AS as_at, ${nobody}, r.kind, r.decision
FROM ${periods} d
JOIN known_adoption_support_requests r ON r.started_on <= d.period_end
  AND (r.ended_on IS NULL OR r.ended_on >= d.period_end)`,
});
