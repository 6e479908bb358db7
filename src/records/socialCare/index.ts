import type { RecordTable } from "../recordTable";

export const socialCareTables: readonly RecordTable[] = [];
