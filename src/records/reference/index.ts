import type { RecordTable } from "../recordTable";

export const referenceTables: readonly RecordTable[] = [];
