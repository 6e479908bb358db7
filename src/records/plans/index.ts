import type { RecordTable } from "../recordTable";
import { planItems } from "./planItems";
import { planLinks } from "./planLinks";
import { planOwners } from "./planOwners";
import { planStatuses } from "./planStatuses";
import { planUpdates } from "./planUpdates";
import { plans } from "./plans";

export const planTables: readonly RecordTable[] = [
  plans,
  planItems,
  planLinks,
  planOwners,
  planStatuses,
  planUpdates,
];

export { planItems, planLinks, planOwners, plans, planStatuses, planUpdates };
