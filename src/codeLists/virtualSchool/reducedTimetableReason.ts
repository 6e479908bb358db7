import type { CodeList } from "../codeList";

/** Why a child is at school for less than full time. Kept in lower case. */
export const reducedTimetableReason: CodeList = {
  name: "reduced_timetable_reason",
  title: "Reason for a reduced timetable",
  reference: "No published code set: the words of virtual schools",
  codes: [
    { code: "MEDICAL", label: "Physical health", keptAs: "medical" },
    { code: "MENTAL HEALTH", label: "Mental health", keptAs: "mental health" },
    { code: "REINTEGRATION", label: "Return after absence or exclusion", keptAs: "reintegration" },
    { code: "BEHAVIOUR", label: "Behaviour", keptAs: "behaviour" },
    { code: "SEN", label: "Special educational need not yet met", keptAs: "sen" },
    { code: "NEW PLACEMENT", label: "New placement or school", keptAs: "new placement" },
    { code: "OTHER", label: "Other", keptAs: "other" },
  ],
};
