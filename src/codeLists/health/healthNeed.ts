import type { CodeList } from "../codeList";

/** The kind of health need told of an unaccompanied asylum-seeking child. */
export const healthNeed: CodeList = {
  name: "health_need",
  title: "Health need on arrival",
  reference: "Promoting the health and wellbeing of looked-after children, statutory guidance (2015)",
  codes: [
    { code: "NONE", label: "None found", keptAs: "none" },
    { code: "INFECTION", label: "Infection or infectious disease", keptAs: "infection" },
    { code: "IMMUNISATION", label: "Immunisation history not known", keptAs: "immunisation" },
    { code: "MENTAL HEALTH", label: "Mental health or trauma", keptAs: "mental health" },
    { code: "INJURY", label: "Injury", keptAs: "injury" },
    { code: "DENTAL", label: "Teeth", keptAs: "dental" },
    { code: "OTHER", label: "Another need", keptAs: "other" },
  ],
};
