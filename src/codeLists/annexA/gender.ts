import type { CodeList } from "../codeList";
import { annexA, lettered } from "./spelt";

/** Gender as the lists write it, kept as the letters of the SSDA903 where it has them. */
export const annexAGender: CodeList = {
  name: "annex_a_gender",
  title: "Gender in Annex A",
  reference: annexA("Gender"),
  codes: lettered([
    { letter: "a", words: "Male", keptAs: "M", also: "1 | 1 - Male | M" },
    { letter: "b", words: "Female", keptAs: "F", also: "2 | 2 - Female | F" },
    {
      letter: "c",
      words: "Not stated/recorded",
      keptAs: "U",
      also: `0 | 9 | 0 - Not known | 0 - Not recorded | 0 - Not stated | I | Not known | Not recorded | Not specified | U
      | Unborn | Unborn/Unknown | Unknown | Unspecified | Withheld | Not stated/recorded (or unborn)
      | Not Stated / Recorded | c) Not stated / recorded (or unborn) | c) Not stated/recorded (or unborn)
      | Not recorded/Unborn | Gender Unspecified | Unknown / Not Recorded / Unborn
      | Not specified / Indeterminate Gender | Indeterminate`,
    },
    {
      letter: "d",
      words: "Neither",
      also: `Indeterminate Gender | Transgender | Transgender female | Unable to classify | Non-Binary | Non Binary
      | Indeterminate Gender (Unknown if Male or Female | Gender Dysphoria`,
    },
  ]),
};
