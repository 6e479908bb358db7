import type { CodeList } from "./codeList";

/** Sex as schools and health providers record it, the same in every year. */
export const pupilSex: CodeList = {
  name: "pupil_sex",
  title: "Sex",
  reference: "School census code set Sex",
  codes: [
    { code: "M", label: "Male" },
    { code: "F", label: "Female" },
    { code: "U", label: "Unknown" },
  ],
};
