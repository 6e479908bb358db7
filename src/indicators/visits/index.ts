import type { Indicator } from "../indicator";
import { noVisitRecorded, seenAloneIn28Days, seenIn28Days } from "./childrenSeen";
import {
  needChildSeen,
  protectionBedroomSeen,
  protectionMinimumStandard,
  protectionSeenAlone,
} from "./protectionAndNeed";
import { visitsByStatutoryClock, visitsOnTimeShare } from "./visitsDue";
import { visitChildSeenShare, visitOnTimeShare, visitSeenAloneShare } from "./visitsMade";

/** Indicators of statutory visits. */
export const visitsIndicators: readonly Indicator[] = [
  visitChildSeenShare,
  visitSeenAloneShare,
  visitOnTimeShare,
  visitsOnTimeShare,
  visitsByStatutoryClock,
  seenIn28Days,
  seenAloneIn28Days,
  noVisitRecorded,
  protectionMinimumStandard,
  protectionSeenAlone,
  protectionBedroomSeen,
  needChildSeen,
];
