import { date, recordTable, text, yesNo } from "../recordTable";

/** Audits of the work with one child. */
export const caseAudits = recordTable({
  name: "case_audits",
  doc: "Audits of the work with one child",
  about: "child",
  key: ["audited_on", "audit"],
  columns: {
    audited_on: date("day of the audit"),
    audit: text("programme or theme of the audit"),
    grade: text("grade of the practice"),
    management_overview: yesNo("whether a manager's overview is clear"),
    supervision_regular: yesNo("whether supervision was regular"),
    child_voice: yesNo("whether the child's voice is heard"),
    team: text("team audited"),
  },
});
