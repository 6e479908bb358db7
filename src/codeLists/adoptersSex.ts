import type { CodeList } from "./codeList";

/** Sex of the adopter or adopters on the day of the adoption. */
export const adoptersSex: CodeList = {
  name: "adopters_sex",
  title: "Sex of the adopters",
  reference:
    "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item SEX_ADOPTR",
  codes: [
    { code: "M1", label: "Single male" },
    { code: "F1", label: "Single female" },
    { code: "MM", label: "Male couple" },
    { code: "FF", label: "Female couple" },
    { code: "MF", label: "Male/female couple" },
  ],
};
