import type { CodeList } from "../codeList";

/** Sex as the case system records it: the letters of the statutory returns since 2025, which it had long before them. */
export const personSex: CodeList = {
  name: "person_sex",
  title: "Sex of a person known to social care",
  reference: "Standard Safeguarding Dataset (data-to-insight), ssd_person, pers_sex",
  codes: [
    { code: "M", label: "Male", aliases: ["1", "Male"] },
    { code: "F", label: "Female", aliases: ["2", "Female"] },
    { code: "U", label: "Unknown", aliases: ["Unknown", "Not known"] },
  ],
};
