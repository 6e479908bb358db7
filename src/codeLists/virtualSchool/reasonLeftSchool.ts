import type { CodeList } from "../codeList";

/** Why a child left a school. Kept in lower case. */
export const reasonLeftSchool: CodeList = {
  name: "reason_left_school",
  title: "Reason for leaving a school",
  reference: "No published code set: the words of virtual schools",
  codes: [
    { code: "PHASE ENDED", label: "End of the school's years", keptAs: "phase ended" },
    { code: "PLACEMENT CHANGE", label: "Change of care placement", keptAs: "placement change" },
    { code: "PERMANENT EXCLUSION", label: "Permanent exclusion", keptAs: "permanent exclusion" },
    { code: "BETTER MATCH", label: "Move to a school that fits better", keptAs: "better match" },
    { code: "SPECIAL SCHOOL", label: "Move to a special school or unit", keptAs: "special school" },
    { code: "LEFT CARE", label: "No longer looked after", keptAs: "left care" },
    { code: "OTHER", label: "Other", keptAs: "other" },
  ],
};
