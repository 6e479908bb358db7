import type { CodeList } from "../codeList";

/** Why a plan is no longer maintained. Kept in lower case. */
export const planCeasedReason: CodeList = {
  name: "plan_ceased_reason",
  title: "Reason an education, health and care plan ceased",
  reference: "DfE, SEN2 person level census: plan cease reason",
  codes: [
    { code: "NEEDS MET", label: "Needs met without a plan", keptAs: "needs met" },
    { code: "MOVED", label: "Transferred to another authority", keptAs: "moved" },
    { code: "LEFT EDUCATION", label: "No longer in education or training", keptAs: "left education" },
    { code: "AGED OUT", label: "Reached 25", keptAs: "aged out" },
    { code: "DIED", label: "Died", keptAs: "died" },
    { code: "OTHER", label: "Other", keptAs: "other" },
  ],
};
