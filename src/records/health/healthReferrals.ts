import { date, recordTable, text } from "../recordTable";

/** Referrals to mental health, wellbeing and other health services. Waits are counted, not kept. */
export const healthReferrals = recordTable({
  name: "health_referrals",
  doc: "Referrals to mental health, wellbeing and other health services. Waits are counted, not kept.",
  about: "child",
  key: ["service", "referred_on"],
  columns: {
    service: text("service referred to"),
    referred_on: date("day of the referral"),
    urgency: text("emergency, very urgent, urgent or routine"),
    referred_by: text("role or organisation that referred"),
    decision: text("accepted, declined, signposted or waiting"),
    decided_on: date("day of the decision"),
    first_contact_on: date("day of the first contact; null: still waiting, or not accepted"),
    discharged_on: date("day of discharge; null: still open"),
  },
});
