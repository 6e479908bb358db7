import type { CodeList } from "../codeList";
import { accommodationLeft } from "./accommodationLeft";
import { accommodationSuitable } from "./accommodationSuitable";
import { adoptionSupportKind } from "./adoptionSupportKind";
import { advocacyKind } from "./advocacyKind";
import { allegationOutcome } from "./allegationOutcome";
import { allegationSector } from "./allegationSector";
import { caredForNeed } from "./caredForNeed";
import { careLeaverAccommodationKind } from "./careLeaverAccommodationKind";
import { careLeaverEligibility } from "./careLeaverEligibility";
import { complaintTheme } from "./complaintTheme";
import { contactMeans } from "./contactMeans";
import { courtApplication } from "./courtApplication";
import { courtOrder } from "./courtOrder";
import { custodyDestination } from "./custodyDestination";
import { disability } from "./disability";
import { disruptedPlacement } from "./disruptedPlacement";
import { exploitationKind } from "./exploitationKind";
import { familySupportKind } from "./familySupportKind";
import { familySupportOutcome } from "./familySupportOutcome";
import { fosterCarerEnded } from "./fosterCarerEnded";
import { fosterCarerKind } from "./fosterCarerKind";
import { foundAt } from "./foundAt";
import { homelessOutcome } from "./homelessOutcome";
import { legalGatewayOutcome } from "./legalGatewayOutcome";
import { missingFrom } from "./missingFrom";
import { missingIncidentKind } from "./missingIncidentKind";
import { missingWith } from "./missingWith";
import { offenceKind } from "./offenceKind";
import { offeredOrNot } from "./offeredOrNot";
import { permanenceOrder } from "./permanenceOrder";
import { personSex } from "./personSex";
import { planKind } from "./planKind";
import { planParticipation } from "./planParticipation";
import { planQuality } from "./planQuality";
import { policeMissingCategory } from "./policeMissingCategory";
import { preProceedingsOutcome } from "./preProceedingsOutcome";
import { riskLevel } from "./riskLevel";
import { statementPurpose } from "./statementPurpose";
import { supportDecision } from "./supportDecision";
import { workerRole } from "./workerRole";
import { yesNoUnknown } from "./yesNoUnknown";
import { youngCarerReferrer } from "./youngCarerReferrer";

/** The lists of social care beyond the returns, in the order of the files that use them. */
export const socialCareLists: readonly CodeList[] = [
  missingIncidentKind,
  offeredOrNot,
  missingFrom,
  foundAt,
  missingWith,
  riskLevel,
  policeMissingCategory,
  preProceedingsOutcome,
  legalGatewayOutcome,
  yesNoUnknown,
  courtApplication,
  courtOrder,
  permanenceOrder,
  personSex,
  advocacyKind,
  careLeaverEligibility,
  careLeaverAccommodationKind,
  accommodationSuitable,
  accommodationLeft,
  contactMeans,
  planKind,
  planParticipation,
  planQuality,
  workerRole,
  youngCarerReferrer,
  caredForNeed,
  homelessOutcome,
  offenceKind,
  custodyDestination,
  exploitationKind,
  disability,
  allegationSector,
  allegationOutcome,
  fosterCarerKind,
  fosterCarerEnded,
  complaintTheme,
  familySupportKind,
  familySupportOutcome,
  disruptedPlacement,
  adoptionSupportKind,
  supportDecision,
  statementPurpose,
];

export {
  accommodationLeft,
  accommodationSuitable,
  adoptionSupportKind,
  advocacyKind,
  allegationOutcome,
  allegationSector,
  caredForNeed,
  careLeaverAccommodationKind,
  careLeaverEligibility,
  complaintTheme,
  contactMeans,
  courtApplication,
  courtOrder,
  custodyDestination,
  disability,
  disruptedPlacement,
  exploitationKind,
  familySupportKind,
  familySupportOutcome,
  fosterCarerEnded,
  fosterCarerKind,
  foundAt,
  homelessOutcome,
  legalGatewayOutcome,
  missingFrom,
  missingIncidentKind,
  missingWith,
  offenceKind,
  offeredOrNot,
  permanenceOrder,
  personSex,
  planKind,
  planParticipation,
  planQuality,
  policeMissingCategory,
  preProceedingsOutcome,
  riskLevel,
  statementPurpose,
  supportDecision,
  workerRole,
  yesNoUnknown,
  youngCarerReferrer,
};
