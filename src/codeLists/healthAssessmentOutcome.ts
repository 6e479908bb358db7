import type { CodeList } from "./codeList";

/** What became of a health assessment that was asked for. Kept in lower case. */
export const healthAssessmentOutcome: CodeList = {
  name: "health_assessment_outcome",
  title: "Outcome of the health assessment",
  reference: "No published code set: the words of council reports",
  codes: [
    { code: "COMPLETED", label: "Completed", keptAs: "completed" },
    { code: "DECLINED", label: "Declined", keptAs: "declined", aliases: ["REFUSED"] },
    { code: "NOT BROUGHT", label: "Not brought", keptAs: "not brought", aliases: ["WAS NOT BROUGHT", "DNA"] },
    { code: "CANCELLED", label: "Cancelled", keptAs: "cancelled" },
    { code: "WAITING", label: "Waiting", keptAs: "waiting", aliases: ["PLANNED"] },
  ],
};
