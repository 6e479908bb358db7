import type { CodeList } from "./codeList";

/** Sex of the residents counted, or both together. */
export const populationSex: CodeList = {
  name: "population_sex",
  title: "Sex of the residents",
  reference: "ONS mid-year population estimates",
  codes: [
    { code: "M", label: "Male" },
    { code: "F", label: "Female" },
    { code: "ALL", label: "Male and female", keptAs: "all" },
  ],
};
