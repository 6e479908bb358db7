import type { CodeList } from "../codeList";

/** National curriculum year as the census has it: also years that are no year group. */
export const censusYearGroup: CodeList = {
  name: "census_year_group",
  title: "Year group in the school census",
  reference: "School census code set National curriculum year group",
  codes: [
    { code: "E1", label: "Early first year", group: "Early years" },
    { code: "E2", label: "Early second year", group: "Early years" },
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
    { code: "14", label: "Year 14", group: "Post-16" },
    { code: "M", label: "Mixed year class" },
    { code: "X", label: "National curriculum not followed" },
  ],
};
