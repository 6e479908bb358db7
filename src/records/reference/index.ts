import type { RecordTable } from "../recordTable";
import { authorityChanges } from "./authorityChanges";
import { authorityCodes } from "./authorityCodes";
import { publishedStatistics } from "./publishedStatistics";
import { statisticalNeighbours } from "./statisticalNeighbours";

export const referenceTables: readonly RecordTable[] = [
  publishedStatistics,
  statisticalNeighbours,
  authorityCodes,
  authorityChanges,
];
