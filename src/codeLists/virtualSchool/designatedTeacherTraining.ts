import type { CodeList } from "../codeList";

/** What training a designated teacher had. Kept in lower case. */
export const designatedTeacherTraining: CodeList = {
  name: "designated_teacher_training",
  title: "Training of designated teachers",
  reference:
    "DfE, The designated teacher for looked-after and previously looked-after children; no published code set",
  codes: [
    { code: "INDUCTION", label: "Induction of a new designated teacher", keptAs: "induction" },
    { code: "ANNUAL", label: "Yearly training", keptAs: "annual" },
    { code: "ATTACHMENT", label: "Attachment and trauma", keptAs: "attachment" },
    { code: "PEP", label: "Writing education plans", keptAs: "pep" },
    { code: "OTHER", label: "Other", keptAs: "other" },
  ],
};
