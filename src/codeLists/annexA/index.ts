import type { CodeList } from "../codeList";
import { annexAAbuseCategory } from "./abuseCategory";
import { annexAAccommodation } from "./accommodation";
import { annexAActivity } from "./activity";
import { annexALeavingReason } from "./adopters";
import * as answers from "./answers";
import { annexAAuthority } from "./authority";
import { annexAEligibility, annexASuitability } from "./careLeaver";
import { annexACaseStatus } from "./caseStatus";
import { annexACeasedReason } from "./ceasedReason";
import { annexAClosureReason } from "./closureReason";
import { annexAEthnicity } from "./ethnicity";
import { annexAGender } from "./gender";
import { annexAInTouch } from "./inTouch";
import { annexALegalStatus } from "./legalStatus";
import { annexANeed } from "./need";
import { annexAPermanencePlan } from "./permanencePlan";
import { annexAPlacementLocation } from "./placementLocation";
import { annexAPlacementProvider } from "./placementProvider";
import { annexAPlacementType } from "./placementType";
import { annexAReversalReason } from "./reversalReason";
import { annexASource } from "./source";

/** The code lists of Annex A, in the order in which its lists use them. */
export const annexALists: readonly CodeList[] = [
  annexAGender,
  annexAEthnicity,
  annexASource,
  annexANeed,
  annexAClosureReason,
  annexACaseStatus,
  annexAAbuseCategory,
  annexALegalStatus,
  annexAPermanencePlan,
  annexACeasedReason,
  annexAPlacementType,
  annexAPlacementProvider,
  annexAPlacementLocation,
  annexAAuthority,
  annexAEligibility,
  annexAInTouch,
  annexAAccommodation,
  annexASuitability,
  annexAActivity,
  annexAReversalReason,
  annexALeavingReason,
  ...Object.values(answers),
];
