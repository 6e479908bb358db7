import type { Source } from "../source";
import { planItems } from "./items";
import { planLinks } from "./links";
import { planOwners } from "./owners";
import { planList } from "./plans";
import { planStatuses } from "./statuses";
import { planUpdates } from "./updates";

/** The authority's plans, in the order in which they are taken in: what others name first. */
export const planSources: readonly Source[] = [
  planStatuses,
  planList,
  planItems,
  planLinks,
  planOwners,
  planUpdates,
];
