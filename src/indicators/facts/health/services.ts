import { healthReferrals } from "../../../records/health/healthReferrals";
import { healthRegistrations } from "../../../records/health/healthRegistrations";
import { healthSubstanceMisuse } from "../../../records/health/healthSubstanceMisuse";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { twelveMonthsSql } from "../../parts/time";
import { inCare } from "../../populations";
import { CAMHS } from "./camhs";

const camhsWait = factPart("camhs_wait", (base) => ({
  reads: [base, known(healthReferrals)],
  sql: `
SELECT p.as_at, p.child, min(r.referred_on) AS referred_on
FROM ${base.name} p
JOIN known_health_referrals r ON r.child = p.child AND r.service IN ('${CAMHS.join("', '")}')
  AND r.referred_on <= p.as_at
  AND (r.first_contact_on IS NULL OR r.first_contact_on > p.as_at)
  AND (r.discharged_on IS NULL OR r.discharged_on > p.as_at)
  AND (coalesce(r.decision NOT IN ('declined', 'signposted'), true) OR r.decided_on > p.as_at)
GROUP BY p.as_at, p.child`,
}));

export const daysWaitingForCamhs: Fact = {
  code: "days_waiting_for_camhs",
  title: "Days waiting for mental health services",
  plain:
    "Days from the referral to specialist mental health services that is longest without a first contact; who does not wait has none.",
  kind: "number",
  sql: "(p.as_at - camhs_wait.referred_on)",
  from: camhsWait,
  populations: inCare,
  needs: ["health_referrals"],
};

const registrations = factPart("registrations", (base) => ({
  reads: [base, known(healthRegistrations)],
  sql: `
SELECT p.as_at, p.child, bool_or(r.registered_with = 'general practice') AS general_practice,
  bool_or(r.registered_with = 'dentist') AS dentist
FROM ${base.name} p
JOIN known_health_registrations r ON r.child = p.child AND r.registered_on <= p.as_at
  AND (r.ended_on IS NULL OR r.ended_on >= p.as_at)
GROUP BY p.as_at, p.child`,
}));

const registered = {
  kind: "yesNo" as const,
  from: registrations,
  populations: inCare,
  needs: ["health_registrations"],
};

export const registeredWithGp: Fact = {
  ...registered,
  code: "registered_with_gp",
  title: "Registered with a general practice",
  plain: "On the list of a general practice on the date.",
  sql: "coalesce(registrations.general_practice, false)",
};

export const registeredWithDentist: Fact = {
  ...registered,
  code: "registered_with_dentist",
  title: "Registered with a dentist",
  plain: "On the list of a dentist on the date.",
  sql: "coalesce(registrations.dentist, false)",
};

const misuse = factPart("misuse", (base) => ({
  reads: [base, known(healthSubstanceMisuse)],
  sql: `
SELECT p.as_at, p.child, coalesce(bool_or(m.intervention_received), false) AS is_helped
FROM ${base.name} p
JOIN known_health_substance_misuse m ON m.child = p.child AND m.identified_on <= p.as_at
  AND m.identified_on >= ${twelveMonthsSql("p.as_at")}
GROUP BY p.as_at, p.child`,
}));

const misused = {
  kind: "yesNo" as const,
  from: misuse,
  populations: inCare,
  needs: ["health_substance_misuse"],
};

export const substanceMisuse: Fact = {
  ...misused,
  code: "substance_misuse_in_12_months",
  title: "Substance misuse identified in 12 months",
  plain: "Misuse of a substance was identified in the 12 months to the date.",
  sql: "(misuse.is_helped IS NOT NULL)",
};

export const misuseIntervention: Fact = {
  ...misused,
  code: "substance_misuse_intervention",
  title: "Intervention for substance misuse received",
  plain:
    "An intervention was received for the misuse of a substance identified in the 12 months to the date.",
  sql: "coalesce(misuse.is_helped, false)",
};
