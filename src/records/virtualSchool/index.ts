import type { RecordTable } from "../recordTable";

export const virtualSchoolTables: readonly RecordTable[] = [];
