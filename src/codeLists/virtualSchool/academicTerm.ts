import type { CodeList } from "../codeList";

/** The three terms of a school year. Kept in lower case. */
export const academicTerm: CodeList = {
  name: "academic_term",
  title: "Term",
  reference: "School census, term of the collection",
  codes: [
    { code: "AUTUMN", label: "Autumn", keptAs: "autumn", aliases: ["AUT"] },
    { code: "SPRING", label: "Spring", keptAs: "spring", aliases: ["SPR"] },
    { code: "SUMMER", label: "Summer", keptAs: "summer", aliases: ["SUM"] },
  ],
};
