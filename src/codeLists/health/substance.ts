import type { CodeList } from "../codeList";

/** The substance that is misused. The Standard Safeguarding Dataset has free text here. */
export const substance: CodeList = {
  name: "substance",
  title: "Substance",
  reference:
    "National Drug Treatment Monitoring System, young people's core data set, problem substances, shortened",
  codes: [
    { code: "ALCOHOL", label: "Alcohol", keptAs: "alcohol" },
    { code: "CANNABIS", label: "Cannabis", keptAs: "cannabis" },
    { code: "COCAINE", label: "Cocaine", keptAs: "cocaine", aliases: ["CRACK"] },
    { code: "ECSTASY", label: "Ecstasy", keptAs: "ecstasy", aliases: ["MDMA"] },
    { code: "AMPHETAMINES", label: "Amphetamines", keptAs: "amphetamines" },
    { code: "KETAMINE", label: "Ketamine", keptAs: "ketamine" },
    { code: "OPIATES", label: "Heroin and other opiates", keptAs: "opiates", aliases: ["HEROIN"] },
    { code: "BENZODIAZEPINES", label: "Benzodiazepines", keptAs: "benzodiazepines" },
    { code: "SOLVENTS", label: "Solvents", keptAs: "solvents" },
    {
      code: "NEW PSYCHOACTIVE",
      label: "New psychoactive substances",
      keptAs: "new psychoactive",
      aliases: ["NPS"],
    },
    { code: "NICOTINE", label: "Tobacco and nicotine", keptAs: "nicotine" },
    { code: "OTHER", label: "Another substance", keptAs: "other" },
    { code: "NOT SAID", label: "Not said which", keptAs: "not said" },
  ],
};
