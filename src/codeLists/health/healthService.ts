import type { CodeList } from "../codeList";

/** The service a child is referred to for health or wellbeing. */
export const healthService: CodeList = {
  name: "health_service",
  title: "Service referred to",
  reference: "No published code set: the services of council and health board reports",
  codes: [
    {
      code: "CAMHS",
      label: "Child and adolescent mental health services",
      keptAs: "CAMHS",
      aliases: ["CYPMHS"],
    },
    { code: "CAMHS CRISIS", label: "Child and adolescent mental health crisis team", keptAs: "CAMHS crisis" },
    { code: "EATING DISORDERS", label: "Eating disorder service", keptAs: "eating disorders" },
    {
      code: "WELLBEING TEAM",
      label: "Emotional health and wellbeing team for looked after children",
      keptAs: "wellbeing team",
      aliases: ["EHWB", "EHWB TEAM"],
    },
    { code: "COUNSELLING", label: "Counselling", keptAs: "counselling" },
    { code: "SUBSTANCE MISUSE", label: "Substance misuse service", keptAs: "substance misuse" },
    { code: "SEXUAL HEALTH", label: "Sexual health service", keptAs: "sexual health" },
    { code: "SPEECH AND LANGUAGE", label: "Speech and language therapy", keptAs: "speech and language" },
    { code: "PAEDIATRICS", label: "Paediatrics", keptAs: "paediatrics" },
    { code: "ADULT MENTAL HEALTH", label: "Adult mental health services", keptAs: "adult mental health" },
    { code: "OTHER", label: "Another service", keptAs: "other" },
  ],
};
