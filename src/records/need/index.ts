import type { RecordTable } from "../recordTable";
import { assessments } from "./assessments";
import { childProtectionPlans } from "./childProtectionPlans";
import { childrenInNeed } from "./childrenInNeed";
import { contacts } from "./contacts";
import { earlyHelpAssessments } from "./earlyHelpAssessments";
import { referrals } from "./referrals";
import { section47Enquiries } from "./section47Enquiries";

/** The way of a child through social care before care: from the first contact to a child protection plan. */
export const needTables: readonly RecordTable[] = [
  contacts,
  earlyHelpAssessments,
  referrals,
  assessments,
  section47Enquiries,
  childrenInNeed,
  childProtectionPlans,
];
