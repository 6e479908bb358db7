import type { CodeList } from "../codeList";

/** What a child can be registered with. */
export const healthRegistration: CodeList = {
  name: "health_registration",
  title: "Registered with",
  reference: "Promoting the health and wellbeing of looked-after children, statutory guidance (2015)",
  codes: [
    { code: "GP", label: "General practice", keptAs: "general practice", aliases: ["GENERAL PRACTICE"] },
    { code: "DENTIST", label: "Dentist", keptAs: "dentist" },
    { code: "OPTICIAN", label: "Optician", keptAs: "optician" },
  ],
};
