import type { CodeList } from "../codeList";

/** Kind of special educational need. */
export const senType: CodeList = {
  name: "sen_type",
  title: "SEN type",
  reference: "School census code set SEN type",
  codes: [
    { code: "SPLD", label: "Specific learning difficulty" },
    { code: "MLD", label: "Moderate learning difficulty" },
    { code: "SLD", label: "Severe learning difficulty" },
    { code: "PMLD", label: "Profound and multiple learning difficulty" },
    { code: "SEMH", label: "Social, emotional and mental health" },
    { code: "SLCN", label: "Speech, language and communication needs" },
    { code: "HI", label: "Hearing impairment" },
    { code: "VI", label: "Vision impairment" },
    { code: "MSI", label: "Multi-sensory impairment" },
    { code: "PD", label: "Physical disability" },
    { code: "ASD", label: "Autistic spectrum disorder" },
    { code: "DS", label: "Down syndrome" },
    { code: "OTH", label: "Other difficulty or disability" },
    { code: "NSA", label: "SEN support but no specialist assessment of the type of need" },
  ],
};
