import type { Source } from "../source";
import { adoptionSupport } from "./adoptionSupport";
import { advocacy } from "./advocacy";
import { allegations } from "./allegations";
import { careLeaverContacts } from "./careLeaverContacts";
import { careLeavers } from "./careLeavers";
import { carePlans } from "./carePlans";
import { caseAudits } from "./caseAudits";
import { childInNeedPlans } from "./childInNeedPlans";
import { childInNeedVisits } from "./childInNeedVisits";
import { childPlans } from "./childPlans";
import { childProtectionVisits } from "./childProtectionVisits";
import { childStatements } from "./childStatements";
import { complaints } from "./complaints";
import { disabilities } from "./disabilities";
import { exploitationScreenings } from "./exploitationScreenings";
import { familySupport } from "./familySupport";
import { fosteringHouseholds } from "./fosteringHouseholds";
import { homelessYoungPeople } from "./homelessYoungPeople";
import { initialConferences } from "./initialConferences";
import { involvements } from "./involvements";
import { legalProceedings } from "./legalProceedings";
import { lookedAfterReviews } from "./lookedAfterReviews";
import { lookedAfterVisits } from "./lookedAfterVisits";
import { missingIncidents } from "./missingIncidents";
import { needSources } from "./need";
import { pathwayPlans } from "./pathwayPlans";
import { people } from "./people";
import { permanence } from "./permanence";
import { placementDisruptions } from "./placementDisruptions";
import { policeDetentions } from "./policeDetentions";
import { policeMissingNotifications } from "./policeMissingNotifications";
import { preProceedings } from "./preProceedings";
import { privateFostering } from "./privateFostering";
import { reviewConferences } from "./reviewConferences";
import { teams } from "./teams";
import { workers } from "./workers";
import { youngCarerBreaks } from "./youngCarerBreaks";
import { youngCarers } from "./youngCarers";

/** What social care holds beyond the returns, in the order in which they are taken in. */
export const socialCareSources: readonly Source[] = [
  people,
  ...needSources,
  lookedAfterVisits,
  childProtectionVisits,
  childInNeedVisits,
  lookedAfterReviews,
  initialConferences,
  reviewConferences,
  missingIncidents,
  policeMissingNotifications,
  preProceedings,
  legalProceedings,
  permanence,
  advocacy,
  careLeavers,
  careLeaverContacts,
  pathwayPlans,
  childPlans,
  childInNeedPlans,
  carePlans,
  involvements,
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
  adoptionSupport,
  childStatements,
];
