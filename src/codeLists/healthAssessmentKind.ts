import type { CodeList } from "./codeList";

/** Initial or review health assessment. */
export const healthAssessmentKind: CodeList = {
  name: "health_assessment_kind",
  title: "Health assessment",
  reference: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7",
  codes: [
    { code: "IHA", label: "Initial health assessment", aliases: ["INITIAL", "INITIAL HEALTH ASSESSMENT"] },
    { code: "RHA", label: "Review health assessment", aliases: ["REVIEW", "REVIEW HEALTH ASSESSMENT"] },
  ],
};
