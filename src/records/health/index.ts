import type { RecordTable } from "../recordTable";

export const healthTables: readonly RecordTable[] = [];
