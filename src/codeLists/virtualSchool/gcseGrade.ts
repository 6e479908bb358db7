import type { CodeList } from "../codeList";

/** Grades of GCSEs of every year. */
export const gcseGrade: CodeList = {
  name: "gcse_grade",
  title: "GCSE grade",
  reference: "School census code set GCSE highest prior attainment",
  codes: [
    { code: "9", label: "Grade 9" },
    { code: "8", label: "Grade 8" },
    { code: "7", label: "Grade 7" },
    { code: "6", label: "Grade 6" },
    { code: "5", label: "Grade 5" },
    { code: "4", label: "Grade 4" },
    { code: "3", label: "Grade 3" },
    { code: "2", label: "Grade 2" },
    { code: "1", label: "Grade 1" },
    { code: "A*", label: "Grade A*" },
    { code: "A", label: "Grade A" },
    { code: "B", label: "Grade B" },
    { code: "C", label: "Grade C" },
    { code: "D", label: "Grade D" },
    { code: "E", label: "Grade E" },
    { code: "F", label: "Grade F" },
    { code: "G", label: "Grade G" },
    { code: "U", label: "Ungraded" },
    { code: "NR", label: "No result" },
  ],
};
