import { academicTerm } from "../../codeLists/virtualSchool/academicTerm";
import { attainmentSubject } from "../../codeLists/virtualSchool/attainmentSubject";
import { progressJudgement } from "../../codeLists/virtualSchool/progressJudgement";
import { progressAssessments as records } from "../../records/virtualSchool/progressAssessments";
import { code, date, text } from "../columns";
import { bornInFuture, notInFuture } from "../rules";
import { defineSource } from "../source";
import { academicYear, yearInFuture, yearsNotConsecutive } from "./academicYear";
import { gradeForm } from "./gradeForm";
import { pupil } from "./pupil";
import { ownFormat } from "./reference";

/** Progress: what a teacher says of a child's work, one row a term and subject, with predicted grades. */
export const progressAssessments = defineSource({
  code: "virtual_school_progress",
  title: "Progress assessments",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: records,
  columns: {
    ...pupil,
    ACADEMIC_YEAR: academicYear,
    TERM: code(academicTerm, { doc: "term", to: "term", required: true }),
    SUBJECT: code(attainmentSubject, { doc: "subject", to: "school_subject", required: true }),
    JUDGEMENT: code(progressJudgement, {
      doc: "how the work compares with what is expected",
      to: "judgement",
    }),
    WORKING_AT: text({
      doc: "grade the child works at now",
      to: "working_at",
      invalid: "blank",
      mayBeAbsent: true,
      ...gradeForm,
    }),
    PREDICTED_GRADE: text({
      doc: "grade predicted for the end of the stage",
      to: "predicted_grade",
      mayBeAbsent: true,
      ...gradeForm,
    }),
    TARGET_GRADE: text({ doc: "grade aimed for", to: "target_grade", mayBeAbsent: true, ...gradeForm }),
    ASSESSED_ON: date({
      doc: "day of the assessment",
      to: "assessed_on",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["ACADEMIC_YEAR", "TERM", "SUBJECT"],
  rules: [
    bornInFuture,
    yearsNotConsecutive,
    yearInFuture,
    notInFuture({
      code: "ASSESSED_IN_FUTURE",
      column: "ASSESSED_ON",
      says: "the assessment is after the day the file was received. Correct ASSESSED_ON.",
    }),
  ],
});
