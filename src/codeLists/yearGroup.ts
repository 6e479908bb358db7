import type { CodeList } from "./codeList";

/** National curriculum year a child is taught in, grouped by key stage. */
export const yearGroup: CodeList = {
  name: "year_group",
  title: "Year group",
  reference: "School census code set National curriculum year group",
  codes: [
    { code: "N1", label: "Nursery, first year", group: "Early years" },
    { code: "N2", label: "Nursery, second year", group: "Early years" },
    { code: "R", label: "Reception", group: "Early years" },
    { code: "1", label: "Year 1", group: "Key stage 1" },
    { code: "2", label: "Year 2", group: "Key stage 1" },
    { code: "3", label: "Year 3", group: "Key stage 2" },
    { code: "4", label: "Year 4", group: "Key stage 2" },
    { code: "5", label: "Year 5", group: "Key stage 2" },
    { code: "6", label: "Year 6", group: "Key stage 2" },
    { code: "7", label: "Year 7", group: "Key stage 3" },
    { code: "8", label: "Year 8", group: "Key stage 3" },
    { code: "9", label: "Year 9", group: "Key stage 3" },
    { code: "10", label: "Year 10", group: "Key stage 4" },
    { code: "11", label: "Year 11", group: "Key stage 4" },
    { code: "12", label: "Year 12", group: "Post-16" },
    { code: "13", label: "Year 13", group: "Post-16" },
  ],
};
