import type { CodeList } from "./codeList";

/** Main activity of a care leaver around the birthday. F3 and P3 were split into F4, F5, P4 and P5 in 2022. */
export const careLeaverActivity: CodeList = {
  name: "care_leaver_activity",
  title: "Activity of the care leaver",
  reference: "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item ACTIV",
  codes: [
    { code: "F1", label: "Full time higher education", group: "In education, employment or training" },
    { code: "P1", label: "Part time higher education", group: "In education, employment or training" },
    {
      code: "F2",
      label: "Full time education other than higher",
      group: "In education, employment or training",
    },
    {
      code: "P2",
      label: "Part time education other than higher",
      group: "In education, employment or training",
    },
    {
      code: "F4",
      label: "Full time apprenticeship",
      from: 2022,
      group: "In education, employment or training",
    },
    {
      code: "P4",
      label: "Part time apprenticeship",
      from: 2022,
      group: "In education, employment or training",
    },
    {
      code: "F5",
      label: "Full time training or employment (not apprenticeship)",
      from: 2022,
      group: "In education, employment or training",
    },
    {
      code: "P5",
      label: "Part time training or employment (not apprenticeship)",
      from: 2022,
      group: "In education, employment or training",
    },
    { code: "G4", label: "NEET - illness or disability", group: "Not in education, employment or training" },
    { code: "G5", label: "NEET - other circumstances", group: "Not in education, employment or training" },
    { code: "G6", label: "NEET - pregnancy or parenting", group: "Not in education, employment or training" },
    { code: "0", label: "Not required or not known", group: "Not known or not required" },
    {
      code: "F3",
      label: "Full time training or employment",
      to: 2021,
      group: "In education, employment or training",
    },
    {
      code: "P3",
      label: "Part time training or employment",
      to: 2021,
      group: "In education, employment or training",
    },
  ],
};
