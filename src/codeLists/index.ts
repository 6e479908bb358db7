import type { CodeList } from "./codeList";
import { annexALists } from "./annexA";
import { socialCareLists } from "./socialCare";
import { virtualSchoolLists } from "./virtualSchool";
import { healthLists } from "./health";
import { performanceLists } from "./performance";
import { planLists } from "./plans";
import { referenceLists } from "./reference";
import { adoptersLegalStatus } from "./adoptersLegalStatus";
import { adoptersSex } from "./adoptersSex";
import { adoptionReversalReason } from "./adoptionReversalReason";
import { careLeaverAccommodation } from "./careLeaverAccommodation";
import { careLeaverActivity } from "./careLeaverActivity";
import { categoryOfNeed } from "./categoryOfNeed";
import { ethnicity } from "./ethnicity";
import { healthAssessmentKind } from "./healthAssessmentKind";
import { healthAssessmentOutcome } from "./healthAssessmentOutcome";
import { inTouch } from "./inTouch";
import { legalStatus } from "./legalStatus";
import { missingKind } from "./missingKind";
import { pepQuality } from "./pepQuality";
import { placementProvider } from "./placementProvider";
import { placementType } from "./placementType";
import { populationSex } from "./populationSex";
import { previousPermanenceArrangement } from "./previousPermanenceArrangement";
import { pupilSex } from "./pupilSex";
import { reasonEpisodeCeased } from "./reasonEpisodeCeased";
import { reasonEpisodeStarted } from "./reasonEpisodeStarted";
import { reasonPlacementChanged } from "./reasonPlacementChanged";
import { reviewParticipation } from "./reviewParticipation";
import { schoolPhase } from "./schoolPhase";
import { sdqCompletedBy } from "./sdqCompletedBy";
import { sdqMissingReason } from "./sdqMissingReason";
import { senProvision } from "./senProvision";
import { sex } from "./sex";
import { socialWorkerChangeReason } from "./socialWorkerChangeReason";
import { upnUnknown } from "./upnUnknown";
import { yearGroup } from "./yearGroup";

/** Every code list, in the order of the files that use them: social care, virtual school, health, reference. */
export const codeLists: readonly CodeList[] = [
  sex,
  ethnicity,
  upnUnknown,
  reasonEpisodeStarted,
  legalStatus,
  categoryOfNeed,
  placementType,
  placementProvider,
  reasonEpisodeCeased,
  reasonPlacementChanged,
  reviewParticipation,
  sdqMissingReason,
  inTouch,
  careLeaverActivity,
  careLeaverAccommodation,
  adoptersSex,
  adoptersLegalStatus,
  adoptionReversalReason,
  previousPermanenceArrangement,
  missingKind,
  socialWorkerChangeReason,
  pupilSex,
  yearGroup,
  schoolPhase,
  senProvision,
  pepQuality,
  healthAssessmentKind,
  healthAssessmentOutcome,
  sdqCompletedBy,
  populationSex,
  ...annexALists,
  ...socialCareLists,
  ...virtualSchoolLists,
  ...healthLists,
  ...performanceLists,
  ...planLists,
  ...referenceLists,
];

export * from "./codeList";
export {
  adoptersLegalStatus,
  adoptersSex,
  adoptionReversalReason,
  careLeaverAccommodation,
  careLeaverActivity,
  categoryOfNeed,
  ethnicity,
  healthAssessmentKind,
  healthAssessmentOutcome,
  inTouch,
  legalStatus,
  missingKind,
  pepQuality,
  placementProvider,
  placementType,
  populationSex,
  previousPermanenceArrangement,
  pupilSex,
  reasonEpisodeCeased,
  reasonEpisodeStarted,
  reasonPlacementChanged,
  reviewParticipation,
  schoolPhase,
  sdqCompletedBy,
  sdqMissingReason,
  senProvision,
  sex,
  socialWorkerChangeReason,
  upnUnknown,
  yearGroup,
};
