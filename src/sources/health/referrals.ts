import { healthService } from "../../codeLists/health/healthService";
import { referralDecision } from "../../codeLists/health/referralDecision";
import { referralUrgency } from "../../codeLists/health/referralUrgency";
import { healthReferrals } from "../../records/health/healthReferrals";
import { code, date, text } from "../columns";
import { defineSource } from "../source";
import { knownBy } from "./knownBy";
import { ownFormat } from "./reference";
import { referralRules } from "./referralRules";
import { knownByRules } from "./rules";

/** Referrals to mental health, wellbeing and other health services: one row a referral. Waits are derived, never sent. */
export const referrals = defineSource({
  code: "health_referrals",
  title: "Health referrals",
  system: "health",
  reference: `${ownFormat}; urgency as in the Mental Health Services Data Set, MHS101 Referral`,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: healthReferrals,
  columns: {
    ...knownBy(),
    SERVICE_REFERRED_TO: code(healthService, { doc: "service referred to", to: "service", required: true }),
    REFERRED_ON: date({ doc: "day of the referral", to: "referred_on", required: true }),
    URGENCY: code(referralUrgency, { doc: "how soon it asks to be seen", to: "urgency", mayBeAbsent: true }),
    REFERRED_BY: text({
      doc: "role or organisation that referred; no person's name",
      to: "referred_by",
      longest: 80,
      invalid: "blank",
      mayBeAbsent: true,
    }),
    DECISION: code(referralDecision, { doc: "what the service decided", to: "decision" }),
    DECIDED_ON: date({ doc: "day of the decision", to: "decided_on", invalid: "blank", mayBeAbsent: true }),
    FIRST_CONTACT_ON: date({ doc: "day of the first contact; blank while waiting", to: "first_contact_on" }),
    DISCHARGED_ON: date({ doc: "day of discharge; blank while open", to: "discharged_on" }),
  },
  key: ["SERVICE_REFERRED_TO", "REFERRED_ON"],
  rules: [...knownByRules, ...referralRules],
});
