import type { Population } from "../../population";
import { assessed, assessmentsAssured, assessmentsDue } from "./assessments";
import { initialDue, initialDueIn28Days, initialOfEntries, screensDue } from "./entriesDue";
import { leavingAt16 } from "./leavers";
import { firstSeen, referred, screened, transfers } from "./referrals";

export const healthPopulations: readonly Population[] = [
  initialDue,
  initialDueIn28Days,
  initialOfEntries,
  assessed,
  assessmentsDue,
  assessmentsAssured,
  referred,
  firstSeen,
  screensDue,
  screened,
  transfers,
  leavingAt16,
];
