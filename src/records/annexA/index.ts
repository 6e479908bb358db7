import type { RecordTable } from "../recordTable";
import { annexAAdopters } from "./adopters";
import { annexAAdoption } from "./adoption";
import { annexACareLeavers } from "./careLeavers";
import { annexALookedAfter } from "./lookedAfter";

/** What lists 8 to 11 of Annex A say of the day of the list, beside what the returns hold. */
export const annexATables: readonly RecordTable[] = [
  annexALookedAfter,
  annexACareLeavers,
  annexAAdoption,
  annexAAdopters,
];
