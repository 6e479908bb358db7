import { healthReferrals } from "../../../records/health/healthReferrals";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";
import { CAMHS } from "./camhs";
import { lastSdq } from "./sdq";

const SERVICES = [...CAMHS, "wellbeing team"];

/** What a referral has come to by the date, the best first. */
const STATES = [
  { code: "BEING_SEEN", label: "Being seen" },
  { code: "WAITING", label: "Waiting for the first contact" },
  { code: "ENDED", label: "Referred since the SDQ, and discharged" },
  { code: "TURNED_DOWN", label: "Referred since the SDQ, and declined or signposted elsewhere" },
];

/**
 * Referrals to the wellbeing team and to specialist mental health services that answer the last questionnaire: those
 * open on the date, and those made since it; where there is none in the 12 months, those of the 12 months.
 */
const emotionalHelp = factPart("emotional_help", (base) => ({
  reads: [base, lastSdq.of(base), known(healthReferrals)],
  sql: `
SELECT r.as_at, r.child, min(r.state) FILTER (WHERE r.state <= 2 OR r.referred_on >= r.since) AS state,
  min(r.referred_on) FILTER (WHERE r.state = 2) AS waiting_since
FROM (
  SELECT p.as_at, p.child, r.referred_on, coalesce(q.completed_on, ${twelveMonthsSql("p.as_at")}) AS since,
    CASE
      WHEN r.decision IN ('declined', 'signposted') AND coalesce(r.decided_on <= p.as_at, true) THEN 4
      WHEN r.discharged_on <= p.as_at THEN 3
      WHEN r.first_contact_on <= p.as_at THEN 1
      ELSE 2
    END AS state
  FROM ${base.name} p
  JOIN known_health_referrals r ON r.child = p.child AND r.referred_on <= p.as_at
    AND r.service IN ('${SERVICES.join("', '")}')
  LEFT JOIN ${lastSdq.of(base).name} q ON q.as_at = p.as_at AND q.child = p.child
) r
GROUP BY r.as_at, r.child`,
}));

const common = {
  from: emotionalHelp,
  populations: inCare,
  needs: ["health_referrals", "health_sdq_scores"],
};

export const emotionalHealthReferral: Fact = {
  ...common,
  code: "emotional_health_referral",
  title: "Referral for emotional health",
  plain:
    "What a referral to the wellbeing team or to specialist mental health services has come to: one open on the date, or made since the last SDQ (without one, in the 12 months to the date).",
  kind: "category",
  sql: `CASE emotional_help.state${STATES.map(({ code }, index) => ` WHEN ${index + 1} THEN '${code}'`).join("")} ELSE 'NONE' END`,
  values: [...STATES, { code: "NONE", label: "No referral" }],
  isBreakdown: true,
};

export const daysWaitingForEmotionalHelp: Fact = {
  ...common,
  code: "days_waiting_for_emotional_help",
  title: "Days waiting for help with emotional health",
  plain:
    "Days from the referral to the wellbeing team or to specialist mental health services that is longest without a first contact; who does not wait has none.",
  kind: "number",
  sql: "(p.as_at - emotional_help.waiting_since)",
};
