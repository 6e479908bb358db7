import { date, recordTable, text } from "../recordTable";

/** What teachers say of a child's work each term, with predicted and target grades. */
export const progressAssessments = recordTable({
  name: "progress_assessments",
  doc: "What teachers say of a child's work each term, with predicted and target grades.",
  about: "child",
  key: ["academic_year", "term", "school_subject"],
  columns: {
    academic_year: text("school year, as 2024/25"),
    term: text("term"),
    school_subject: text("subject"),
    judgement: text("how the work compares with what is expected"),
    working_at: text("grade the child works at now"),
    predicted_grade: text("grade predicted for the end of the stage"),
    target_grade: text("grade aimed for"),
    assessed_on: date("day of the assessment"),
  },
});
