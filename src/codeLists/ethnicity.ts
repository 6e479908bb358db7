import type { CodeList } from "./codeList";

/** Ethnicity. Chinese counts as Other here, as in older tables; tables since the 2011 census put it under Asian. */
export const ethnicity: CodeList = {
  name: "ethnicity",
  title: "Ethnicity",
  reference: "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item ETHNIC",
  codes: [
    { code: "WBRI", label: "White British", group: "White" },
    { code: "WIRI", label: "White Irish", group: "White" },
    { code: "WOTH", label: "Any other White background", group: "White" },
    { code: "WIRT", label: "Traveller of Irish heritage", group: "White" },
    { code: "WROM", label: "Gypsy/Roma", group: "White" },
    { code: "MWBC", label: "White and Black Caribbean", group: "Mixed" },
    { code: "MWBA", label: "White and Black African", group: "Mixed" },
    { code: "MWAS", label: "White and Asian", group: "Mixed" },
    { code: "MOTH", label: "Any other Mixed background", group: "Mixed" },
    { code: "AIND", label: "Indian", group: "Asian or Asian British" },
    { code: "APKN", label: "Pakistani", group: "Asian or Asian British" },
    { code: "ABAN", label: "Bangladeshi", group: "Asian or Asian British" },
    { code: "AOTH", label: "Any other Asian background", group: "Asian or Asian British" },
    { code: "BCRB", label: "Caribbean", group: "Black or Black British" },
    { code: "BAFR", label: "African", group: "Black or Black British" },
    { code: "BOTH", label: "Any other Black background", group: "Black or Black British" },
    { code: "CHNE", label: "Chinese", group: "Other" },
    { code: "OOTH", label: "Any other ethnic group", group: "Other" },
    { code: "REFU", label: "Refused", group: "Not stated" },
    { code: "NOBT", label: "Information not yet obtained", group: "Not stated" },
  ],
};
