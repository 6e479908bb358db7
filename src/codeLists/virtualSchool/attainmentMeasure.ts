import type { CodeList } from "../codeList";

/** What a result says. The group is the column that holds it. Kept in lower case. */
export const attainmentMeasure: CodeList = {
  name: "attainment_measure",
  title: "Measure of attainment",
  reference: "DfE, key stage 2 and key stage 4 performance measures",
  codes: [
    { code: "SCALED SCORE", label: "Scaled score of a test", keptAs: "scaled score", group: "SCORE" },
    { code: "MARK", label: "Mark of a check", keptAs: "mark", group: "SCORE" },
    {
      code: "PROGRESS SCORE",
      label: "Progress from the stage before",
      keptAs: "progress score",
      group: "SCORE",
    },
    { code: "ATTAINMENT 8", label: "Attainment 8 score", keptAs: "attainment 8", group: "SCORE" },
    { code: "PROGRESS 8", label: "Progress 8 score", keptAs: "progress 8", group: "SCORE" },
    { code: "EBACC POINTS", label: "EBacc average points", keptAs: "ebacc points", group: "SCORE" },
    {
      code: "POINTS PER ENTRY",
      label: "Average points for each A level entry",
      keptAs: "points per entry",
      group: "SCORE",
    },
    { code: "TEACHER ASSESSMENT", label: "Teacher assessment", keptAs: "teacher assessment", group: "GRADE" },
    { code: "GRADE", label: "Grade of an examination", keptAs: "grade", group: "GRADE" },
    {
      code: "GOOD LEVEL OF DEVELOPMENT",
      label: "Good level of development",
      keptAs: "good level of development",
      group: "MET",
    },
    { code: "EXPECTED STANDARD", label: "Expected standard", keptAs: "expected standard", group: "MET" },
    { code: "HIGHER STANDARD", label: "Higher standard", keptAs: "higher standard", group: "MET" },
    { code: "STANDARD PASS", label: "Grade 4 or above", keptAs: "standard pass", group: "MET" },
    { code: "STRONG PASS", label: "Grade 5 or above", keptAs: "strong pass", group: "MET" },
    { code: "EBACC ENTERED", label: "Entered for the EBacc", keptAs: "ebacc entered", group: "MET" },
    { code: "EBACC ACHIEVED", label: "EBacc at grade 4 or above", keptAs: "ebacc achieved", group: "MET" },
    { code: "TWO A LEVELS", label: "Two A levels or equivalent", keptAs: "two a levels", group: "MET" },
  ],
};
