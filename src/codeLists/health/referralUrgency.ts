import type { CodeList } from "../codeList";

/** How soon a referral asks to be seen. */
export const referralUrgency: CodeList = {
  name: "referral_urgency",
  title: "Urgency of the referral",
  reference:
    "NHS Data Dictionary, Clinical Response Priority Type, as sent in the Mental Health Services Data Set",
  codes: [
    { code: "1", label: "Emergency", keptAs: "emergency", aliases: ["EMERGENCY"] },
    { code: "4", label: "Very urgent", keptAs: "very urgent", aliases: ["VERY URGENT"] },
    { code: "2", label: "Urgent", keptAs: "urgent", aliases: ["URGENT"] },
    { code: "3", label: "Routine", keptAs: "routine", aliases: ["ROUTINE"] },
  ],
};
