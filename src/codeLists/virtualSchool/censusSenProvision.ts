import type { CodeList } from "../codeList";

/** SEN provision with the codes from before September 2014, which older pupils' histories still hold. */
export const censusSenProvision: CodeList = {
  name: "census_sen_provision",
  title: "SEN provision in the school census",
  reference: "School census code set SEN provision",
  codes: [
    { code: "N", label: "No special educational need", group: "None" },
    { code: "K", label: "SEN support", group: "SEN support" },
    { code: "A", label: "School action or early years action", group: "SEN support" },
    { code: "P", label: "School action plus or early years action plus", group: "SEN support" },
    { code: "S", label: "Statement", group: "Statement or plan" },
    { code: "E", label: "Education, health and care plan", group: "Statement or plan" },
  ],
};
