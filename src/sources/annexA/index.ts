import type { Source } from "../source";
import { adopters } from "./adopters";
import { adoption } from "./adoption";
import { assessments } from "./assessments";
import { careLeavers } from "./careLeavers";
import { childProtectionPlans } from "./childProtectionPlans";
import { childrenInNeed } from "./childrenInNeed";
import { contacts } from "./contacts";
import { earlyHelp } from "./earlyHelp";
import { lookedAfter } from "./lookedAfter";
import { referrals } from "./referrals";
import { section47Enquiries } from "./section47Enquiries";

/** Lists 1 to 11 of Annex A, in the order in which they are taken in. */
export const annexASources: readonly Source[] = [
  contacts,
  earlyHelp,
  referrals,
  assessments,
  section47Enquiries,
  childrenInNeed,
  childProtectionPlans,
  lookedAfter,
  careLeavers,
  adoption,
  adopters,
];
