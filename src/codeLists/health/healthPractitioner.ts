import type { CodeList } from "../codeList";

/** Who did a health assessment. */
export const healthPractitioner: CodeList = {
  name: "health_practitioner",
  title: "Who did the health assessment",
  reference: "Promoting the health and wellbeing of looked-after children, statutory guidance (2015)",
  codes: [
    { code: "PAEDIATRICIAN", label: "Paediatrician", keptAs: "paediatrician" },
    {
      code: "LOOKED AFTER CHILDREN NURSE",
      label: "Nurse for looked after children",
      keptAs: "looked after children nurse",
      aliases: ["CLA NURSE", "LAC NURSE"],
    },
    { code: "HEALTH VISITOR", label: "Health visitor", keptAs: "health visitor" },
    { code: "SCHOOL NURSE", label: "School nurse", keptAs: "school nurse" },
    {
      code: "GENERAL PRACTITIONER",
      label: "General practitioner",
      keptAs: "general practitioner",
      aliases: ["GP"],
    },
    { code: "OTHER", label: "Another practitioner", keptAs: "other" },
  ],
};
