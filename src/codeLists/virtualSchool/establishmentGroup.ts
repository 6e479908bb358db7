import type { CodeList } from "../codeList";

/** Kind of school, as the register of schools groups its types. Kept in lower case. */
export const establishmentGroup: CodeList = {
  name: "establishment_group",
  title: "Group of a school",
  reference: "DfE, Get Information about Schools, establishment type group",
  codes: [
    { code: "ACADEMIES", label: "Academies", keptAs: "academies" },
    { code: "FREE SCHOOLS", label: "Free schools", keptAs: "free schools" },
    {
      code: "LOCAL AUTHORITY MAINTAINED SCHOOLS",
      label: "Local authority maintained schools",
      keptAs: "local authority maintained schools",
    },
    { code: "SPECIAL SCHOOLS", label: "Special schools", keptAs: "special schools" },
    { code: "INDEPENDENT SCHOOLS", label: "Independent schools", keptAs: "independent schools" },
    { code: "COLLEGES", label: "Colleges", keptAs: "colleges" },
    { code: "UNIVERSITIES", label: "Universities", keptAs: "universities" },
    { code: "ONLINE PROVIDER", label: "Online provider", keptAs: "online provider" },
    { code: "WELSH SCHOOLS", label: "Welsh schools", keptAs: "welsh schools" },
    { code: "OTHER TYPES", label: "Other types", keptAs: "other types" },
  ],
};
