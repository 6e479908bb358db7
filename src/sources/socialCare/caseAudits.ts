import { planQuality } from "../../codeLists/socialCare/planQuality";
import { caseAudits as held } from "../../records/socialCare/caseAudits";
import { code, date, flag, text } from "../columns";
import { bornInFuture, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Case audits: one row a child, day and audit. */
export const caseAudits = defineSource({
  ...nightly,
  code: "social_care_case_audits",
  title: "Case audits",
  reference: ownFormat("Quality assurance frameworks of authorities, in Ofsted's four grades"),
  feeds: held,
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    AUDITED_ON: date({ doc: "day of the audit", to: "audited_on", required: true }),
    AUDIT: text({ doc: "programme or theme of the audit", to: "audit", required: true, longest: 100 }),
    AUDIT_GRADE: code(planQuality, { doc: "grade of the practice", to: "grade" }),
    MANAGEMENT_OVERVIEW: flag({ doc: "whether a manager's overview is clear", to: "management_overview" }),
    SUPERVISION_REGULAR: flag({
      doc: "whether supervision was regular",
      to: "supervision_regular",
      mayBeAbsent: true,
    }),
    CHILD_VOICE: flag({ doc: "whether the child's voice is heard", to: "child_voice", mayBeAbsent: true }),
    AUDIT_TEAM: text({ doc: "team audited", to: "team", invalid: "blank", longest: 100 }),
  },
  key: ["AUDITED_ON", "AUDIT"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "AUDITED_IN_FUTURE",
      column: "AUDITED_ON",
      says: "the audit was after the day the file was received. Correct AUDITED_ON.",
    }),
  ],
});
