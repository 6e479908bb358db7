import { decimal, recordTable, text, yesNo } from "../recordTable";

/** Results of statutory assessments and examinations, one a measure. */
export const attainmentResults = recordTable({
  name: "attainment_results",
  doc: "Results of statutory assessments and examinations, one a measure.",
  about: "child",
  key: ["academic_year", "stage", "school_subject", "measure"],
  columns: {
    academic_year: text("school year, as 2024/25"),
    stage: text("assessment the result is of"),
    school_subject: text("subject"),
    measure: text("what the result says"),
    score: decimal("the result, where the measure is a number"),
    grade: text("the result, where the measure is a grade"),
    is_met: yesNo("the result, where the measure is a standard: whether it was met"),
    school_urn: text("URN of the school, 6 digits"),
  },
});
