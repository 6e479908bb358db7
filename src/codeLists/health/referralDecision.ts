import type { CodeList } from "../codeList";

/** What the service decided about a referral. */
export const referralDecision: CodeList = {
  name: "referral_decision",
  title: "Decision on the referral",
  reference: "No published code set: the words of council and health board reports",
  codes: [
    { code: "ACCEPTED", label: "Accepted", keptAs: "accepted" },
    { code: "DECLINED", label: "Declined", keptAs: "declined", aliases: ["REJECTED"] },
    { code: "SIGNPOSTED", label: "Sent on to another service", keptAs: "signposted" },
    { code: "WAITING", label: "Not decided yet", keptAs: "waiting" },
  ],
};
