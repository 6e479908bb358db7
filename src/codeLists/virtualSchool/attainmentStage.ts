import type { CodeList } from "../codeList";

/** The statutory assessment a result is of. Kept in lower case. */
export const attainmentStage: CodeList = {
  name: "attainment_stage",
  title: "Assessment",
  reference: "DfE, statutory assessments: early years foundation stage profile to 16 to 18",
  codes: [
    { code: "EYFS", label: "Early years foundation stage profile", keptAs: "eyfs" },
    { code: "PHONICS", label: "Phonics screening check", keptAs: "phonics" },
    { code: "KS1", label: "End of key stage 1", keptAs: "ks1" },
    { code: "MTC", label: "Multiplication tables check", keptAs: "mtc" },
    { code: "KS2", label: "End of key stage 2", keptAs: "ks2" },
    { code: "KS4", label: "End of key stage 4", keptAs: "ks4" },
    { code: "KS5", label: "End of 16 to 18 study", keptAs: "ks5" },
  ],
};
