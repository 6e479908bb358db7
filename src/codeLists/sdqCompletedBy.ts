import type { CodeList } from "./codeList";

/** Who filled in a strengths and difficulties questionnaire. Kept in lower case. */
export const sdqCompletedBy: CodeList = {
  name: "sdq_completed_by",
  title: "Who completed the SDQ",
  reference: "Strengths and Difficulties Questionnaire, versions by informant",
  codes: [
    { code: "CARER", label: "Carer", keptAs: "carer" },
    { code: "TEACHER", label: "Teacher", keptAs: "teacher" },
    { code: "YOUNG PERSON", label: "Young person", keptAs: "young person" },
  ],
};
