import type { RecordTable } from "../recordTable";

export const annexATables: readonly RecordTable[] = [];
