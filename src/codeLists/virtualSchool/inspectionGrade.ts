import type { CodeList } from "../codeList";

/** Grades of inspections up to the report cards of November 2025. Kept in lower case. */
export const inspectionGrade: CodeList = {
  name: "inspection_grade",
  title: "Ofsted grade of a school",
  reference: "Ofsted, school inspection handbook: the four-point scale",
  codes: [
    {
      code: "OUTSTANDING",
      label: "Outstanding",
      keptAs: "outstanding",
      aliases: ["1"],
      group: "Good or outstanding",
    },
    { code: "GOOD", label: "Good", keptAs: "good", aliases: ["2"], group: "Good or outstanding" },
    {
      code: "REQUIRES IMPROVEMENT",
      label: "Requires improvement",
      keptAs: "requires improvement",
      aliases: ["3", "RI"],
      group: "Below good",
    },
    { code: "INADEQUATE", label: "Inadequate", keptAs: "inadequate", aliases: ["4"], group: "Below good" },
  ],
};
