import type { Population } from "../../population";
import { coursesBegun, practiceRegistered } from "./arrivals";
import { allegationsConcluded, allegationsReceived } from "./allegations";
import { advocacyUsed, conferencedChildren, conferencesDue, conferencesHeld } from "./conferences";
import {
  inCareProceedings,
  inPreProceedings,
  preProceedingsEnded,
  proceedingsConcluded,
  proceedingsIssued,
} from "./courts";
import { casesClosed, casesStarted, inNeed } from "./inNeed";
import { incidents, missingChildren, policeNotifications } from "./missing";
import { onPlan, plansEnded, plansStarted } from "./plans";
import { assessments, contacts, enquiries, initialConferences, referrals } from "./referrals";
import { atRiskOfExploitation, detentions, homeless, screened } from "./risk";
import {
  earlyHelpCompleted,
  familySupportEnded,
  inEarlyHelp,
  privateFosteringNotified,
  privatelyFostered,
} from "./support";

/** Early help, need, protection, courts, missing and exploitation. */
export const needPopulations: readonly Population[] = [
  ...[contacts, referrals, assessments, inNeed, casesStarted, casesClosed],
  ...[enquiries, initialConferences, onPlan, plansStarted, plansEnded],
  ...[conferencesHeld, conferencesDue, conferencedChildren, advocacyUsed],
  ...[inEarlyHelp, earlyHelpCompleted, familySupportEnded, privatelyFostered, privateFosteringNotified],
  ...[inPreProceedings, preProceedingsEnded, inCareProceedings, proceedingsIssued, proceedingsConcluded],
  ...[incidents, missingChildren, policeNotifications, screened, atRiskOfExploitation, detentions, homeless],
  ...[allegationsReceived, allegationsConcluded],
  ...[practiceRegistered, coursesBegun],
];
