import type { CodeList } from "../codeList";

/** Whether and how often a pupil boards. */
export const boarder: CodeList = {
  name: "boarder",
  title: "Boarder",
  reference: "School census code set Boarder",
  codes: [
    { code: "N", label: "Not a boarder" },
    { code: "B", label: "Boarder, nights not specified" },
    { code: "6", label: "Boards six nights a week or fewer" },
    { code: "7", label: "Boards seven nights a week" },
  ],
};
