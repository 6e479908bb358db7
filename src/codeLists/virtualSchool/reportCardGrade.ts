import type { CodeList } from "../codeList";

/** Grades of an evaluation area since November 2025. Kept in lower case. */
export const reportCardGrade: CodeList = {
  name: "report_card_grade",
  title: "Grade of a report card",
  reference: "Ofsted, school inspection toolkit: the five-point scale",
  codes: [
    { code: "EXCEPTIONAL", label: "Exceptional", keptAs: "exceptional" },
    { code: "STRONG STANDARD", label: "Strong standard", keptAs: "strong standard" },
    { code: "EXPECTED STANDARD", label: "Expected standard", keptAs: "expected standard" },
    { code: "NEEDS ATTENTION", label: "Needs attention", keptAs: "needs attention" },
    { code: "URGENT IMPROVEMENT", label: "Urgent improvement", keptAs: "urgent improvement" },
  ],
};
