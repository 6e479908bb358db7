import type { RecordTable } from "../recordTable";

export const performanceTables: readonly RecordTable[] = [];
