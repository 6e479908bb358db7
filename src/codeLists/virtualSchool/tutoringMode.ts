import type { CodeList } from "../codeList";

/** How tutoring is given. Kept in lower case. */
export const tutoringMode: CodeList = {
  name: "tutoring_mode",
  title: "Way of tutoring",
  reference: "No published code set: the words of virtual schools",
  codes: [
    { code: "ONE TO ONE", label: "One to one", keptAs: "one to one" },
    { code: "SMALL GROUP", label: "Small group", keptAs: "small group" },
    { code: "ONLINE", label: "Online", keptAs: "online" },
    { code: "RESIDENTIAL", label: "At home or in the placement", keptAs: "residential" },
  ],
};
