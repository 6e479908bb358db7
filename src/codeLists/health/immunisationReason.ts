import type { CodeList } from "../codeList";

/** Why a child's immunisations are not up to date. */
export const immunisationReason: CodeList = {
  name: "immunisation_reason",
  title: "Why immunisations are not up to date",
  reference: "No published code set: the words of designated nurse reports",
  codes: [
    { code: "DECLINED", label: "Declined by the child", keptAs: "declined", aliases: ["REFUSED"] },
    { code: "NO CONSENT", label: "No consent", keptAs: "no consent" },
    { code: "NO RECORD", label: "No record of earlier immunisations", keptAs: "no record" },
    { code: "BOOKED", label: "An appointment is booked", keptAs: "booked" },
    { code: "MEDICAL", label: "Medical reason", keptAs: "medical" },
    { code: "OTHER", label: "Another reason", keptAs: "other" },
  ],
};
