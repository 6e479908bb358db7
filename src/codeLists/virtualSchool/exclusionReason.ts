import type { CodeList } from "../codeList";

/** Reasons of every year: the set of 2020/21 replaced OT (other) by six new ones. */
export const exclusionReason: CodeList = {
  name: "exclusion_reason",
  title: "Reason for exclusion",
  reference: "School census code set Exclusion reason",
  codes: [
    { code: "PP", label: "Physical assault against a pupil" },
    { code: "PA", label: "Physical assault against an adult" },
    { code: "VP", label: "Verbal abuse or threatening behaviour against a pupil" },
    { code: "VA", label: "Verbal abuse or threatening behaviour against an adult" },
    { code: "BU", label: "Bullying" },
    { code: "RA", label: "Racist abuse" },
    { code: "LG", label: "Abuse against sexual orientation and gender identity" },
    { code: "DS", label: "Abuse relating to disability" },
    { code: "SM", label: "Sexual misconduct" },
    { code: "DA", label: "Drug and alcohol related" },
    { code: "DM", label: "Damage" },
    { code: "TH", label: "Theft" },
    { code: "DB", label: "Persistent or general disruptive behaviour" },
    { code: "OW", label: "Use or threat of use of an offensive weapon or prohibited item" },
    { code: "MT", label: "Inappropriate use of social media or online technology" },
    { code: "PH", label: "Wilful and repeated transgression of measures that protect public health" },
    { code: "OT", label: "Other, before 2020/21" },
  ],
};
