import type { Source } from "../source";
import { assessments } from "./assessments";
import { childProtectionPlans } from "./childProtectionPlans";
import { childrenInNeed } from "./childrenInNeed";
import { contacts } from "./contacts";
import { earlyHelp } from "./earlyHelp";
import { referrals } from "./referrals";
import { section47Enquiries } from "./section47Enquiries";

/** From the first contact to a child protection plan; each shares its table with a list of Annex A. */
export const needSources: readonly Source[] = [
  contacts,
  earlyHelp,
  referrals,
  assessments,
  section47Enquiries,
  childrenInNeed,
  childProtectionPlans,
];
