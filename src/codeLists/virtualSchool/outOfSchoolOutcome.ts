import type { CodeList } from "../codeList";

/** How time out of school ended. Kept in lower case. */
export const outOfSchoolOutcome: CodeList = {
  name: "out_of_school_outcome",
  title: "End of time out of school",
  reference: "No published code set: the words of virtual schools",
  codes: [
    { code: "RETURNED", label: "Back at a school", keptAs: "returned" },
    { code: "MOVED", label: "Moved to another authority or country", keptAs: "moved" },
    { code: "LEFT SCHOOL AGE", label: "No longer of school age", keptAs: "left school age" },
    { code: "HOME EDUCATION", label: "Educated at home by choice", keptAs: "home education" },
    { code: "NOT FOUND", label: "Not found", keptAs: "not found" },
    { code: "OTHER", label: "Other", keptAs: "other" },
  ],
};
