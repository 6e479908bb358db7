import type { RecordTable } from "../recordTable";
import { adoptionSupportRequests } from "./adoptionSupportRequests";
import { advocacyOffers } from "./advocacyOffers";
import { allegations } from "./allegations";
import { careLeaverContacts } from "./careLeaverContacts";
import { careLeaverStates } from "./careLeaverStates";
import { caseAudits } from "./caseAudits";
import { childPlans } from "./childPlans";
import { childProtectionConferences } from "./childProtectionConferences";
import { childStatements } from "./childStatements";
import { complaints } from "./complaints";
import { disabilities } from "./disabilities";
import { exploitationScreenings } from "./exploitationScreenings";
import { familySupport } from "./familySupport";
import { fosteringHouseholds } from "./fosteringHouseholds";
import { homelessYoungPeople } from "./homelessYoungPeople";
import { legalProceedings } from "./legalProceedings";
import { lookedAfterCarePlans } from "./lookedAfterCarePlans";
import { lookedAfterReviews } from "./lookedAfterReviews";
import { missingIncidents } from "./missingIncidents";
import { socialCarePeople } from "./people";
import { permanenceMilestones } from "./permanenceMilestones";
import { placementDisruptions } from "./placementDisruptions";
import { policeDetentions } from "./policeDetentions";
import { policeMissingNotifications } from "./policeMissingNotifications";
import { preProceedings } from "./preProceedings";
import { privateFostering } from "./privateFostering";
import { statutoryVisits } from "./statutoryVisits";
import { teams } from "./teams";
import { workerInvolvements } from "./workerInvolvements";
import { workers } from "./workers";
import { youngCarerBreaks } from "./youngCarerBreaks";
import { youngCarers } from "./youngCarers";

/** What social care holds beyond the returns: contact with the child, safety, courts and permanence, leaving care, workers. */
export const socialCareTables: readonly RecordTable[] = [
  socialCarePeople,
  statutoryVisits,
  lookedAfterReviews,
  childProtectionConferences,
  missingIncidents,
  policeMissingNotifications,
  preProceedings,
  legalProceedings,
  permanenceMilestones,
  advocacyOffers,
  careLeaverStates,
  careLeaverContacts,
  childPlans,
  lookedAfterCarePlans,
  workerInvolvements,
  teams,
  workers,
  youngCarers,
  youngCarerBreaks,
  homelessYoungPeople,
  policeDetentions,
  exploitationScreenings,
  privateFostering,
  disabilities,
  allegations,
  fosteringHouseholds,
  complaints,
  familySupport,
  placementDisruptions,
  caseAudits,
  adoptionSupportRequests,
  childStatements,
];

export {
  adoptionSupportRequests,
  advocacyOffers,
  allegations,
  careLeaverContacts,
  careLeaverStates,
  caseAudits,
  childPlans,
  childProtectionConferences,
  childStatements,
  complaints,
  disabilities,
  exploitationScreenings,
  familySupport,
  fosteringHouseholds,
  homelessYoungPeople,
  legalProceedings,
  lookedAfterCarePlans,
  lookedAfterReviews,
  missingIncidents,
  permanenceMilestones,
  placementDisruptions,
  policeDetentions,
  policeMissingNotifications,
  preProceedings,
  privateFostering,
  socialCarePeople,
  statutoryVisits,
  teams,
  workerInvolvements,
  workers,
  youngCarerBreaks,
  youngCarers,
};
